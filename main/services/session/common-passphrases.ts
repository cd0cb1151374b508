/** Seen first in every guessing list, with the words nearest to this work; lower case, 8 characters and more. */
export const commonPassphrases: ReadonlySet<string> = new Set(
  `12345678 123456789 1234567890 0123456789 87654321 987654321 0987654321 12341234 123123123 12344321 11223344
   1q2w3e4r 1qaz2wsx 1q2w3e4r5t q1w2e3r4 qwertyui qwerty123 qwerty1234 qwertyuiop asdfghjk asdfghjkl zxcvbnm123
   qazwsxedc abcd1234 abc12345 abcdefgh a1b2c3d4 aa123456 password password1 password12 password123 passw0rd
   p@ssw0rd p@ssword passwords letmein1 welcome1 welcome123 iloveyou sunshine princess football baseball superman
   trustno1 starwars computer internet samsung1 administrator admin123 admin1234 admin12345 administrasi operator
   operator1 operator123 kepala123 pengelola pemeriksa rahasia1 rahasia12 rahasia123 rahasiaku katasandi katasandi1
   katakunci sandi123 sandiku123 indonesia indonesia1 indonesia123 indonesia45 merdeka45 merdeka1945 garuda123
   pancasila jakarta1 jakarta12 jakarta123 jakarta2013 jakarta2014 jakarta2024 jakarta2025 jakarta2026 persija1928
   bismillah bismillah1 bismillah123 alhamdulillah assalamualaikum allahuakbar sayangku sayang123 cintaku1 cinta123
   anakku123 keluarga1 keluarga kantorkjp kantorkjp1 kjpjakarta kjpplus2025 kartujakartapintar kartupintar
   pendidikan pendidikan1 dinaspendidikan dinasdki123 disdik123 sukudinas sukudinas1 sekolah1 sekolah123 guru1234`.split(
    /\s+/,
  ),
);
