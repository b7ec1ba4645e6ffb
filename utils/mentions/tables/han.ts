/**
 * Readings of Chinese characters as `../han-readings.ts` reads them. Made by `scripts/han-readings.ts` from the transforms Han-Latin
 * and Han-Latin/Names of Unicode CLDR (Unicode-3.0).
 */

export const han = `
= !#!*!5!(!-!/!@!(!(!,!(!B!4!&!(!1!I!%!)!3!*!1!%!-!3!&!%!D!J!&!#!*!9!a!S!&!]!5#%!G#U!5!%!9!2!(!(!&!,!)
= .3!7!7!*!%!)!4!<!A!;!1!(!%#)!N!O!D!+!@!=!*!2!)!%!+!%!(!-!)!#!<!(!0!=!>!<!2!(!%!5!)!&!(!B!#!2!J!H!P!4
= 8@!Z#1!%!1%m!o!2&=!*!F!w!{!6!)!l#K!%!4!<!c&,!)!*!(!,!:!,!%!,!(!0!&!)!&!%!*!&!*!,!)!?!<!%!=!.!&!6!0!&
= M8!/!5!D!F#,!W#h!(!&!%!-!5!&!A!*!%!/!_!#!#!(!+!)!4!.!=!+!/!1!1!T!)!,!9!%!&!W!C!(!2#-%R!a!W!+#?!R!5!*
= ^e!.!>!%!#!,!-!R(-!.&[!K!:!?!V!&!#!^!:!%!)!.!H!#!1!D!^!0!d!+!)!/!L!6!/!2!&!-!)!(!1!=!]!:!.!(!#!p!(!3
= qf!R!(%7!4!z!z!,%t!,!9!M!9!#!s!%!%!8!.!*#!!O!#!(!*!,!5!)!5!L#4!b!@#t!3!G!8!b!J!(!0!B!+!x#c%S!}#/!q#&
= ~~3X!(!,#(%9#-!m#@#%!8!<!&!S&4!U!@!0!)!0!5%9!X&i!9!+!F!)!/!N!6!?!I!a!X!P!E!=!)!9!P##!E!G#(!P!J#4!H!)!A
= ~~Rz!w#)!{#&!,!B!+!h!=!Q!R!)!Y!%!5!1#+!&!@!<!D!q!(!<%]!O#7!T!&!@!%!,!,!H!%!X!+!*!(!=!K!2!7!j!]!)!A!6!,
= ~~iv!2!:!&!.!3!6!%!1!R!+!%!;!W!;!*!5!V!Q!1!J!U&H%@!*!D!}!@!J#4#+!A!,!M!1!a!t!S!%!I!b!#!m!;!f!4!(!:!/!%
= ~~~~!}!=!s!)!=!)!#!+!:!:!M!(!5!+!#!(!5!+!C!9!3!|%M#i!Y!;!+!I!J!:!-!0#%!-!.!)!#!-!(!#!&!#!&!#!,!&!.!#!%!*
= ~~~~2B!#!%!)!%!+!4!)!4!%!2!)!*!1!2#T!j&%%j#R!3!&%G!2!K!>!+!%!1!.!*!7!/!#!8!)!#!6!%!L!&!&!%!)!-!5!Z!)!+!=
= ~~~~Cv!:!k!E!@!5!O!,!7!&!1!3!&!m!<!6!%!&!B#9!n!H!Z!%!i#F!>!x#B!/!9!F%^!)!0#1(t!#!9!,!#!.!>#-!*!c!&!(!)!#
a 8|~~~~,s ai 7I!2!a+q>t)vO:/n!k!-&o#l#W?%+u%/Q&%k#y an )c:9/#&H63.8(s/1aufy ang k)T@@Hpm ao +i&b9C!%</.6An)bM(<a%D
ba -p+7!_-9(L2Q0V!]!p#CNx-q3O0T!9#o+IC}?.!d bai &H!g[s(*%%#(+-N8!#.CZn ban &M-o#yOU!)#!&{(#)UC%(g%j</(D-gJj<8#:
bang +BK6!cA*!r%<OZ1[&k+f2R1*&%0|,@). bao )D-+2d!4-q#!78!0/TDVNd)i((&W.8-lB6)m#?*.%p
bei )v#W+3!_4J:)!^#l4{?m(q!Y4(;b/X/)/C#K)u#*-B)A ben DXKoDa<o:EAR beng OZQK;^>0%%PG(R
bi By3-#-!H#N#=!o4,!J63!#!#!&=A%-#d+e&J&U!V6_,r#29[.#!i#g0j#/#9=S bian )%.)!D#EMLuT&GGo&E#A+1!#!%!&!#!.#a!c8S
biao V,<k){iX7YS-!6 bie /x!*P8a@!Y~~8*#X bin KS.X1}#t#j>x%]!C!Hxb9P bing !=!1-R!aHh>j=d2X/Ugx;x#B
bo &H-1!,#)#d!%Bw1n&@#c!,-#2Y&[4++z2]3q#?#y(lMT!5*c!12E%! bu !13<(_,6!05_)|-B;5TNFz#B;1 ca gs
cai V+,@&o.YEy0HGk&_.J/1#L%{.H can 4V!#!#Im!)#6!%*p%38@!12-(&aP(cTN cang %E&Ox@*+[t!L#?)V&, cao gX*:,bZ:6R
ce (i%?&/!%)rD0Mo%SIs cen Mv ceng M#!FBP~~<K cha 4^;;%&&u4z#6.RTCB.!.8g(< chai ai2v~~4*3j+W
chan #tcH&2R/?.#];N#p.P#P:F&,%c!S*k!^%,!Q chang */#)#m*s(q%X&<%n+i&P*)#u6b#{!N#7Go*=Da%J^Z
chao 5r)f:.1A.i%N;x&=y<1.+? che V=!d+m&M%uCA~~!x#i chen B+.M/*6Y5]9kK^6m%w(G&/(5*=&^3A!O
cheng !~5+.0>5%}!B#:)z!#)5/K2s9.,g!0!?!JS<&S0<@K#U chi (H0u;],=&e+Q+Y7D0U%u0.@9#AIr+0#_>[%/2(!Q
chong -H#8@V!{&+xj5.74(G#6?1 chou !5%(XJ(~Yp!7)g+P&t%E&q&q,QFs#I,>!T
chu +^#U%:!G(K3I4l2~37&0#?/-7!+0#4%@J5+|%>!61.0U*.&{#6!0 chuai d{ chuan !V%b(S2+;lDfU^:8 chuang /n##F?!LhV#>0ptE!=
chui 5v-LFF4,9S~~.H)u chun 87U9,x1SOR([?4?% chuo _-u7&L ci &S,]O?@A!i?T%0,jAx8h(/&(#?*]!38O
cong !?%#00%N,f!+<{LyYH!*/R%% cou .}wv cu )*~~JB#[b< cuan ~~KA!L&6YU!J cui +cGc9*?F;:7A-*&? cun JF#mD^
cuo bu#J#4#h^rqw)Q da D+>F)AWg2s_f#c dai %U)&.M<7(5!4&j#h)}>a!1yN0##J,S
dan !^&%/b*i?L!3(h#y&D%g%^!U&+6*(uXn#T%k2T.v&d2b!_ dang -^L5.z(l.B*?C?L&)qoB dao ){)U!T@4!6#X#%.r+]%%Yy!)+P!_#U^b)t
de >J<3!DgX deng /D}c&t1R&H.I[(*5#a di &i=I)h%0-?#C#.!K.@+L!M;T&A!L.|;~!5+k&M%=1BDn!L!r##93
dian &]*C5p%Q%H3!*^+Q;d)j%{%]%|0v!&-ev}*J#+%t!k5{ diao .w!Y!#)d!2PWbHXF&^4v+g*P die 4v}>-T,sNc-k&J)%*/
ding !#5(:*t[Zs(b5s&c()#q,1#?6| diu !C!& dong !@(;)~!3!6%M!QK+&r4C#g%F07hy dou -aUU,^Ri1o!EVA.}%X3Q1e
du AD&x2Z=)0p*^0c!<!p#G/L!:>;CC#F%f#*5<)Z duan j-!.59G1,_,K&I_G)G dui -O!)7>/D!8~~t(#6 dun 5e*_#7),H^VZiM)6)3+E-{#7
duo 09+:,1#E#f#7!D!T9^+L.XsaEr%*1i e )+.l7*+z.8#6([~~4%,{(_15%#8}!v#A#7//%Z en X{ er #W%Z)2!7BzU82SKe!KG{#HF.#4
fa !u%31bm{8+#5*P1t/]!:et#% fan /2)SAHBg&p,-/]#N&a)X%<+I&G+M+2(|,f,B7I#K+b)~+_0U#I fang %s;r*n<e,[#FiA(Y)W)r9N(UB)
fei 2r%j&Z>X!i778X^@!9-;7P&^%0#IA4(=!& fen %q,g*1-9&o#e!G6u&>#KB-#.1;Du!E!X!c(]/FN8
feng !T)/(y!Y9<+o%b!#Bs(j:(1Q#&;E%f:e/F%8#_.~+g*G.G!J%R-H fou 5c
fu %J![!r#H!;#c)Q*/0w!B#&%Q&(!}+.!}#F#^,)!H!L)P%>!T(%2X&j!b1+,Q0](W,Q%s(J#y!#!L!E&|4J%G#H(b%q!l!^!P!M(b
fu ~~~~-_!p!/*Z08!L-f ga ;3#343 gai hm0A2M;tL14;(35{++ gan S?+d0;)K#V#{H91M!h%k42Gy!n!7!C
gang .2!J#7!gAK!.#AAX+(0TPZ%u#Q&~Xs(h gao 6,QS-WOJ._(Z%p+v)dP#0n3w ge !N)H*w(R#x!ZIl)b%d-N,nA]&VA,-mS_%)#)#_%G4l%r
gei ~~SC(3 gen qJ~~7? geng @*7c<%(ehT#&!N gong ([)8!)&G>%!&*E!(&C&u+9*X8S~~&o#J(K=V;*!*
gou 2D1C(=!#MG*U,0)g02Cy&9.zA,!U2&+P gu &I1S#~*u,3(S@I9ONZ2Z-),a(&/W-j8[(b!;*80e gua 0%!F!B?48Q#fU]^{ guai !|W=+[
guan -x!Q@b3D#?9p9)DY.YB%!%,E#O<{-O#) guang -LJ!#/~~XX gui +5)!!s1B;J<V#1+6%&2d/-)q)4Ug!Y#v(4%E#L%&%T#i5}!x3/0X!&
gun s,5H!H~~&P#0 guo =r!2S_~~*}7W#R#l*n(| ha 7Q~~[1 hai #r5I7?!pS@&l~~-v#y?*#g!U
han /N*<&z6*1Z&4!:(O(/&N6:!2&y(-%l%dM.#hT3%%1V({!: hang D3L|GwM!5^ hao 52+L*U#uH-4w(>>D?E6*5F!C0L,+
he &p1R#8!;&*YR0u%y>4,H?|!~3..Z#E!U<e:0#} hei ;f~~~~Bj hen VJ%RY/,Q heng #u66DN!0@@!g|4
hong 7M7T.3KP!}.XG%(^:U=Y!5Kb%x hou (q#5.+#?!R&h@m]T hu !t!j5##}.v!(5j%H*G!#!5#&@p(n#c/5(J<</j.4)J&?/T
hua /e%x!](I&mlx0g)f!TJ4&W6f(,MP!a huai >k(O75#A)_:W/q huan 8T#A5G,1*6+v#D0r,+!e*P#A,X!v*X%u&S!M:T&CJ=
huang /AGU)j#v!|2=Ch3(+(-08[/V.^%xYn!# hui &3/h!>.?=R#r!V!r#R)#%;*x!4!G#E1]!##Q/|#D&!;.#0/Y#96e(;/#!o%4!e%D#F)E#7
hun GSEb8t#s!mbp&,gV huo &2V|&_D)-3,e5A!9A9<V#2#J@N
ji &&+&#+!?!m!u%T!}!e-8%.(Y#!%O#g#*!%(C#w#X&i#!#_)/#q(h!:%v%8#^!m&r#j%])|%N+&!C4-!l.Y#M!t!4&c%*%#!>%5#,
ji ~~VN!O!&!c!%!D(C#I/%#x!e07!4&P!x!(!/*?&i#-#36.!|!O!<!G!b(g#N%t!f.%
jia %k#G%F%!(i-n-3!)(C%iFR!#Jk2P=;!|!n>@#A.;!4&|+3-w##&f#v
jian %j%k#C#q#>!y#M!=!G1n#x(3+S,@/:#I#*%s-0%F)I%L!Z)]#4!/#5%##*#.&o3r!6(T!_!{*B!l!/!F#?(y#b#d(g(G!Z!.!#%(
jian ~~fD*f/6!Z-%!s%6!?![0#%u%N!#%N#0#,--!w2S jiang ,Q*95s#Q*8!#-6>H(K*|%Y)b/b*FO6#e53#d#b2r!a1@
jiao #q%u&Y(Z(,53!H%y=n&>!S.e0-*M(b(}2P!(&+(U,!&.#6!|))!H#!!Q.S1(2y!q!U!(&b#x%w+-/f#B%M!S
jie %=&o#=*(!58D#P)X!(4]!<&h!R!n.-4#*c53#!%S%W+B%i%E(P(C.Y!G4F(L%0&eAZ!~
jin %7!))d)T!3?=)(:!#r!%7e!y-y&)+7*s+U)1)C#pE@)A%c.S!.!}(a&p)i*[
jing #b!;+m#)7L)K2e!1&R%T.l%w!+9I7@&C!4(B.-!#!;)!!/%G&U07!]!(!r!O9~<G(;)c!&!&%N!v)9(N%B jiong ~~.k@Q
jiu !k!<39%W9|+H2n(&#cBG,|)m1}+=(d-a!-!)O{7!
ju !d(u(F%d!D&y#h:>!)(e,[&.%H!*#c(,.!0R/O*;,@*:<=(q)(@}!g/z%#(f#_+%*@#t juan *4-T71>K^:6!()}T%f
jue )}(a2OEz&(%a#s9%4O(Z?G(HC:!3##(^ jun )1)8+5-/4HS,7)7t=]C_)}&V+>3E#[ ka 3N&N%] kai /@!%IV*x+63}~~Im
kan /[%@0p%NVu%RGI%v{j kang #oR;+w%V!bL:GD kao b?L)OPi6 ke -N%d(v.2(<+fGF%z+~+-3}2Y%p>!:U&gGA!w ken 8u*s&1:3&o~v
keng 5j-&~~{-&A kong JB2B-Zg_ kou 4y:d7#!c): ku 7x?i!<=yZN;n59!t;l kua ?q(J@>{z?Y-f kuai (k&z61%g9zu9>RFu#1
kuan KR!SP* kuang .a(,Z4%[(%0u5<0n%;&@*8c<#j kui #ZB;!_-v&#-aJJ%a9;.}!9?~)YRV+k!c({ kun =e#?#lDG+wL_~{)s
kuo TG.@#N)q~~WO!p la 9=!E)eDJ}h#Y36%r9[ lai (FjawG#!=^#-
lan -u=o*>%(0|!H%d&0&0!<,?,Q/2%)!u!y#O&t@;!{*i#54m%d#+.:!/)4#h?^!k lang T>;t+2/&4%%}xm
lao (,-J!O87?:&C>/)0!E&m(IK4V+ le !v!Zu)fo lei -!(s1a&aF<;M%dCM.[%%;vN?&S(J(& leng .chn#8T2
li !c&i!k%*(c#=!:!j#]!&!3!>#(%LXw%;#],+&G*~%~!]*:#B&&#H&z*l%a!5#=!1&)&?#F!J7K!YJK#-#O20!%!N.2!D&X%M)Z![ lia )P!A
lian R>#~&n!S&_#;-_!K;B(D(Y#XCR(x%A(Q!?%;#])P&UCM!k.O#1%B#= liang !H#U+r#+aV)l3(N~!&!Z3w</&L,t#6*W
liao ,6Cj,M4@!K%dG..u#x@rPK%1.>&n lie /j#W|e*T#2c< lin !X.Q!#*ON;1j5q6J1e=f-U%27R#I.!#@4|3.#R)(
ling %V!x+K*(=:&%Yt-@F:!X,c&7M%+D(t#L!x%B#97f!G liu -r#x#<cY)(.7&v3Z&k%=*UpY7o!w#l
long 6})x%N&v@m*;dF#H&=/<!Wda!e!R=L!0 lou FV!c@)#(2e#d2BHf!_qO
lu 3O!%D0#&#4,5(E&*BP&D(G+5*g(g%g!)><-e!o!16H#K#z*N,1-E!V%,&X!8,F&+)[!.!8 luan #<!529:u!9(&%_36)q,y,0/#(>
lun %C!{#;#bY-%U><&^QM%rFt%V-u!j luo ~~!OMs%7%g(;#F!R17!D)k(;&W8u!z)S)j#t(q,}!s!n!?
lv (e!70W!Q;D!#!&-))J0O6L+l&3.3A(#d%:!:8nGk**3t!6 lve d6W. ma 5R(y!s-r&NmS%A.A%-7B8=&5Wy%2!:01
mai #;2,0o~~A]!#EY!P,A%+Lb!# man [i4.:e!B!P<3!0Je)B&h,a%^Ie!s mang WBG3C<EK#f#^
mao .<)DC+.8@z9&1OD+!&?H!+!P#D5+(_!z me !n~~~~YK mei Ef%K!,&OAh(3%^-M%5!31d*U-c<QWQ)u)%)/ men %_&>St~~dr#3!3
meng 1q64*KJ5)o<;.pIv#XN!)f mi .T@Q!W+1%U!KJpAt+_+P#4AO+,!V&d&&/,(e4[ mian -P!n&M97N*M:7(!Q%}!4.,a~
miao ED2F!l26A<!d>f*]=z,U mie #&~~(9(jaE min NA/I#z!u&-+E#y5Q:6,R~c!9!r!, ming 5H#;VS~~+VCV*e;,&H miu ~~||%t
mo !+BW-97f(r!3!#+i,R+?+*@0=&)x*vRc2N.. mou p:BEF9%VF(&! mu #v0.4H&L1.,](2/8#E1D6v!%!*,R(Q#C,<
na 5s!>#g2z=Vpz(hWY(%+L nai !iCd!RYW^MQk nan 3DeFF)~~+L!I nang == nao Y3#@*=(3>^[@!{a42v ne 6D nei -l!B~~~~?p#:
nen I0 neng ~~^b ni &{%<,s6Q+C7,)v:y)<Yz!RM@8= nian SA(A,/%#&S!w]f/+<aA} niang Fl~~lE!g niao L}~~~~+}&S
nie 9E&D2*:PAEYv!X[B%6%E!& nin Ya ning /.?g#180)r,L,4*4,V,d#^ niu _iQoBm(o[^+N nong .FJVM2+#Um#yL/ nu 1I7S4I%[
nuan lf nuo ^9&^p/LK%p nv Dy nve ~~<}#SRO o 7q ou +++{&4)%b[!M#/!6%P++gFk)!t pa 9A<y)iX&)soA pai VZ-8%7?o%y/Z
pan /w(yU@Ai57(D!0!<); pang !yRs8Sq|#yOaPf pao /{*nLQ!TA#.yja31 pei ()2U.+aC9*I3;?/=#?/J2e#k pen :5%/~~&}
peng V/->%1.N)67=(+8i!r!X-J4E-GlN%U pi !9,B(M#~*9)t1s5u!V>F<*(=!P%B(!>FA=0+9s pian *^~~,f?A}7#I
piao nP,b1k4v1#~~#7!8 pie fmZ~ pin 7JLyzLGH#OCo!| ping !x.E3l2+*2,|[lL?&-)g0B(/ po >},AY;!V*e=V0Y(nVn;Q#;+t pou 0N
pu %8)x5kDR*q(~#:!},b-1+=!G1,H1*g#.#C!w73%G7B)y
qi !&#%#p+*!t*{&=!0%},;!.#5+~!2#I)],u.i&c%#!j#{!+!K*V!Q#z!3##!6!z%c&M2h!(&U+[&N!+!V9o%/;p(U#j&H*[AY#N/R qi ~~~~[q!*
qia Y&,~?p qian #I#,&e*2%j1o#31t2b=-!M)e%&&|!#,w!,=v%17j:}#%%!!2.7#o!8(C#(!(%9(,!G!%!63S#>0.
qiang 6=(+,/*h!L/q!&-m(T-y*1<EJ4)//4#( qiao !z&o!K%v1|8s%n+R/{%8,O)I!(JJ,B!]2Y!EDf%H8o)4*o qie !8/DLfqg!me7
qin %!%w-2=n!)=e6M&^:13x!M=F7|CY qing *L#K)x%!Cf*M#~-[(h4B!-!))<xj&E,|#1:U#~#? qiong ~~8~#Y4A![
qiu !<#|;8cW#N8p#N32O>:W#g qu 3&!*#F!?6B){Bb8_6m,tO87N!<!)%{!5E0!P2G!= quan -m%B#0#%/cF=0H.s)%4y,|JiM;%l4w!W
que 3c!+e{G|*D!r6dg%!j#t7;%J qun ~~Ym>O ran .3f.?!#X rang =**;G-QKg:!: rao _l+Cn~#Br5!H re ZWQu%6
ren %,!+!_,f7t#k6#z,(dF4&0F|!? reng %?]3 ri jg rong .AA1679_!=2N,:F%(*0_!O(%+{FY)( rou da/]m*
ru #>+T!y;B)aTWgi1}&)6p ruan ~~~~,[#[7H rui 4wlZ:q-!D3+QJW*m run ~~%()#~~8m#, ruo UL~~1e sa fx<L-B^*(A
sai Ao~~A/E:#)NB#} san !-&.(:-,Vf sang !K9Z!MY5 sao Hd:&&1#]~~hg#. se ~~%+)>2#LO sen sM seng ,C
sha +r(>!9&s)%?!<D0t%Q1f7-2[(Z1~ shai k{#g_k#Y shan /s!.![%h*=7x4l+3+9#y0X2p*[BA%K+:&Q3o1A!z;G#2#6!,
shang !.&3(S1.-O.2AA~~.c/<#< shao 2@%f%p8Y8o3A;l%^;b-/(T.lLf8s she &s0-!04^+W3:#z#g%B%N%K<8Eb=A!#1Y-k(Q&-#C!@
shei ~~~~!E shen %2#C3049!|%4#4!n3RD>()!J%M5e!=,b&@/%(R)b#[*XCr sheng 0c#?#5/-)4I_Gf+d!*(x!J9?#U&~!@#5
shi !:#@!p#2!i!2-5!G![!L#~)Q#[+4!l#g):!*!h!x!9!##V&B!*!G%V&M+a!5+v!^!^!7)!/c+#&q,w!}1<!5&bJ#!3%G!7*<!T#m
shi ~~zk!N%7#9!3!%-*#I#Q!?!r&|!#8D!C#=#6#h shou .&*j&r.{+@#B6.&V(pM#+e~~0z
shu #13[1P,G%b!2*X(a(z#P,:!,&2!n!C![!T!i#:#o(+!?&l!M*,&{*~/A34!81&+U,x#N&l&n1d!])Q#%#(Ni!y shua 0/~~Nr
shuai R+!D5lTI[L shuan b<2g shuang 4b}V~~4@!i shui |tD1+Y!-Sq shun 5k~~1-B%e&#? shuo n0?p&g6*!zWl&e<8#/
si !A4q)R!y#r2g)b*80r&34bM).[,rlD#A song J{)E+N()5Nm/!a?o#R&/!^/^;0#A sou :}L[%4!AzM
su )>&595%:+[ZN6Y9P#L-h!%*X-;0#(U0N&a suan ~~N1=zH~ sui MfN}Ie%C%l-;&q9q@-6+!(!<!#!R/N sun JG!6:t#{h0!h
suo 86J(6ODi!y=2&#%o4<NO(+ ta %H?7!,&>)s9&!q(^N<!1rM!b tai 5+3&7b&e&|@,#K^1)oKs#{
tan 54)v&b!2!/&|C8#u%L3I(/,V#O%^!{30!a!l*PQ_%e&^#_#{!I#H#K tang *%2>,N!|F!1U..((#p+1%bCZ1fFV&4
tao D[AG1S3E!c%p&)M%%12f5E(Z0S6U(%!4 te ~~3x teng ~~)L7rEo0_1E#EO^ ti &n,L!5-+&,4N!70s,W-2(r2,~~(^!F0q*f->!r*J
tian A|%08uK!8Q!8Fj%@RQ tiao bY0H&UN&gD)V tie R<~~Q5#C81#W ting #z(q-,#t6-0.!l!(0;={0}!UPc)1ab
tong %O#M1LD]/22Q!JJS)?-5#8*-(.UV&o&0*g tou +,=0>}~~Mo;C tu -W#q*%,J!<!-&Q/Z-5L,G6!(%0d) tuan =U!Zhi
tui d>{p3k!>)~7a;_## tun 5Y;x~~6C tuo 8p0a2Z.I#I69&NgT!*bW-v!P#]!2+N&9 wa 7P3)>-A5:(4XG()*%@ wai CuXf
wan !+!UFe&]!3.>!C(=+&,{;I)L#a+i,I)j=1,3;E+~=s#7 wang #nC@57!~5^&:#92&8QA6(a
wei !_%W!/!G%p!X,J!*%v%.!y(2!=+~!Q)q!Y(O)H&J#]4N&44~#D#t#p#y!B#e*l#j%x<*!h%/!n)6)m&b!~%%#8,0+]&*.v#C6!&M
wei ~~~~FX&j*( wen 5x&-R_7z(u#M9K/g!Z+V!#(p(g5iP<!1%h weng :a~~!A!KBd wo 3TN4&#%6%O%U7m&7#PGr!08n2z#,
wu !r!n#D#n,O!]!J!o%^!#!.!B(>(D%x/:(b+k(+&Q+S#O*Q+v#0#c0h!x&cQ4#I,*3%!#&c!&1]#3+C%z*f!M
xi #+4n(!#l,6!k&t-]!E*P!>!y&L!G/3!p!6#A#w,P)3%9#{%W*S#b!9%S!*!K&,%w-C!{&p#!,W!Y(V&#)2(?4#%7!19/!1%_&v(z xi ~~~~>[(8
xia !/(U!f-F%d+)+=.~!@?KGa!014N|%Z:]!x9a
xian %K!#*~#?)l%m5O!S#|.%+A)5+u9&44!s!Y!t@D!o#>!2!?%T!+)9%/5X1-!h3Z!/#r)N#5#+#)!=!2!W),%!#/*7%b
xiang #,!p*2,/#:%.>D%=*??//H<n*}*Z/v+z,Q.d&H(3#F1G-n%x+>!*#?&9
xiao 7y#U%)#?!C1:!~##>S&!#A&s3T!d(A%J;e+k#+2m.;&aJ8*W)m
xie #h(|&^(x!)!H<?#13f&r!C%p%T#K,r#q)Z(=![!R,<)LN^!j6+#x!8)=%x!Z%g!61&7l xin )HQc!]4I#02T!GiB%[){+P9-*4%x(h#n1;
xing -y#j3i*V1D%]%7%E2m&IF,Lz#p6%;}%d xiong -G%!&+o4%/0LPFdd xiu &*%O4mV:Y:1@#M%-=mDm&!
xu 4o!L*#!a*Z)G/c%u%F(j-O#b*Jc4#/%,#)!&)a/0(V!#/&(G434=%|#> xuan :#572O&g/!C=,5%w)C!-%/5v(83DBW#d#m#:
xue 0B>6!6~~!0D++ZN4#U xun 1l!L=}!4)=)06!41%D%L!C*)*.Vu7S!-!u&f!%!W/4!k!x>t%-
ya !O#:!(23%&#]#X-z&K#3+_4:CP1IS1/0)!)+(Y,s#i956%!C%r!+
yan !I)*&o*_!E&)!j(u(<&-!o*5%i*[#:!#0;+[6R&S&4(:!w!N!K!#!L#G*k+U#7%J!*!{@n!(1:&T(u%n&92N0]!W!%!T!B!)%#(N
yan ~~~~H](}!Y/B yang %d#J)u:1>X(.*,#m%B%A&,%K&{#q%<!>*A6E!U!a!{./47g4!p+B/o%}
yao 75,J#b(&!j*[:o!U-/I8!65V!B3>(0#[(/++.F(a%w0.!0!?/A!Y ye !>!k-Z*N*h,*B0+u#;!S*K!c0=-9%K#A!&L8&.,ZJu5p#?
yi !!!o!4!s!=!J!)!D#_#H%X!(*E4R!d!B#_(v%O(9&)#%!@!s#%%b#t!o#^&_*K,N+w%/*.,Z!_.@!E!>&8&2(+!m#10x!{%M!:!1
yi ~~Zl#S#7%H%%-h#q(:#3#<(O#!%#!#!d!G!6!K%##I)(#E%4!C!G!;&3%n&!&Z#,,.#7#/
yin 3^#|+x%2*k)1#?,8HB*Bc9!Z))JA++&W!b!D!E&[%s#G
ying Go%.-i%O*h0O/d%</8&<!:(7!s+1!2*o(f)I0=#b.u#A!x#6!#-##%#.2P!y*|=;3P#B yo 7j%E
yong &~&e*()/A8).*v)C9N%-#f%M7J#m#uDW2~-l.T!N<g you &1!^)@+S!&!L;V*h!#(*%+%T3v4D(?0{#H)dcV&t1]!m!z#K#@+7
yu !2#E!*%=#P4s*2*J!:&q!r!Z#A#6%D%v%U(&!#!51A#@,m!l(n#n(c#;!T!-%V*k(U!y!k%)!@*v,S5?%4!W&o!##O/!+,(v!9%Q
yu ~~~~!1#I,0#N#G!-#E(9++)<#.&A#?&B%2%a&; yuan -F#,)d%+#T)u!=!0!##[,T3|&0+l<^(0!9#Q1NBZ&N.e4D7M!v!m#O5=)^1d&1
yue !vMF.~!E6,!<,V?f=t!5!u(dNp!^%<8T!z yun #]+g(|!)&s8-C^!WoS+U+s#c@.#F#i!S!m!^1s!Q#(%w!* za 2e(.YpTl~0
zai .7-?*o1&H-;g!#}r#? zan 7:S.!4%o#0!M~~9F!z zang ~~^t%J+:&~8v!TK! zao /P0ePW(|&M7S%G(/1<6?>6#v:[(a!s/e
ze /l!RSq)E;[+]yQ#B zei ~~~~%]#= zen Wy zeng BT=e3^~~8J!~ zha !s9=H;2##~!+!D(e0u+J6R[-(89i(I%)#+
zhai *H#FC-#.<<&LbA3H~~#G zhan &o/^=j%J!}13!<-~!&*l%Q,V!K%((^<@!3%O,|)%&<&[8m091f
zhang !,%3!2Ol!G%a!9!a/o.v,#.3(J!#811K4v#DE_!_;x!,&6 zhao -I+[Mw#(-U#l!w431J%5J-&7I5!H06+j
zhe 7}#aIYBy@O=80J%2)@%F9b!r!f!f!{1H zhen (h%AYs+#)^%?%zAv&P%&(%%|&c!C<9;f(P%F#K1_)8%L%1%b!R#q
zheng #TM?!c%y!=&Z#_,7!X#A(h!Y5*7S%5!M+e(:!?JJ6u#C2V#&
zhi !q&R%*)c(v!m,m%)2(&]!i&q!F+E#m!7#j%*#N!c%+#^&<(0*e!X#x#E*1!5(l3(&9%e)m!U#C+<&T#/!3#t%P!O!O#+%e!##v0u
zhi ~~~~%~!d#c,e zhong !Q%7!IT=gr#D+D#,,r(F)_#y8<>r(s#g#R zhou 6J!N87*S!b;G!E7_?@!-5%/D(G=Y%9-/#GCH!k
zhu !a&--^.2#mFE0g%2!^1^/D#_#J&V%(.u!U(C(]!#!}#CCT!?.T#>%U!A#?!i#J,>0,%%1y#x zhua a4 zhuai bE
zhuan !7&%I/<v[m%6,HUO#+)V!G zhuang CK!##d!;2-5U.w(X=(!.T>3(!< zhui >|&U~~5e&gLA!y+Z,q)~ zhun .r~~pz&[
zhuo 3@)XK*#;2I2D+,%-Y<M. zi %F+Z-23D&l!+!)J#2y!o%0!,#!J?#{1_&c8<+>#H zong K,1C<haj#b!0#C!mOa!_H? zou DSB4~~Bk-L#!
zu 3?Y4]3#T-j(@EB(*)U<T zuan ~~VTe8!d zui ;YT@l8X/ zun LF~~cl zuo &k!0%r8%6z%39XL63#
`;
