<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>CompositionRoot</name>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n konflik</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>the whole record</source>
        <translation>seluruh data</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak dikenal</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>clock doubtful</source>
        <translation>jam diragukan</translation>
    </message>
    <message>
        <source>Two laptops wrote different values. Choose one, or write another.</source>
        <translation>Dua laptop menulis nilai yang berbeda. Pilih salah satu, atau tulis nilai lain.</translation>
    </message>
    <message>
        <source>One laptop withdrew this record while another one changed it.</source>
        <translation>Satu laptop menarik data ini, sementara laptop lain mengubahnya.</translation>
    </message>
    <message>
        <source>This record belongs to another one that was withdrawn.</source>
        <translation>Data ini bagian dari data lain yang sudah ditarik.</translation>
    </message>
    <message>
        <source>Two records have the same number. Open both, and correct the number that is wrong.</source>
        <translation>Dua data punya nomor yang sama. Buka keduanya, lalu perbaiki nomor yang salah.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. All their changes are kept.</source>
        <translation>Dua salinan dari satu laptop menulis bersamaan. Semua perubahannya disimpan.</translation>
    </message>
    <message>
        <source>Changed on two laptops at once; the changes were merged.</source>
        <translation>Diubah di dua laptop sekaligus; perubahannya sudah digabung.</translation>
    </message>
</context>
<context>
    <name>CoverageCharts</name>
    <message>
        <source>number</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>coverage (%)</source>
        <translation>cakupan (%)</translation>
    </message>
    <message>
        <source>exclusion error (%)</source>
        <translation>galat eksklusi (%)</translation>
    </message>
    <message>
        <source>inclusion error (%)</source>
        <translation>galat inklusi (%)</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>meant for, not reached</source>
        <translation>sasaran, belum terjangkau</translation>
    </message>
    <message>
        <source>meant for and reached</source>
        <translation>sasaran dan terjangkau</translation>
    </message>
    <message>
        <source>Without a region</source>
        <translation>Tanpa wilayah</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>reached, not meant for</source>
        <translation>terjangkau, bukan sasaran</translation>
    </message>
    <message>
        <source>Decile</source>
        <translation>Desil</translation>
    </message>
    <message>
        <source>meant for</source>
        <translation>sasaran</translation>
    </message>
    <message>
        <source>others</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>Decile %1</source>
        <translation>Desil %1</translation>
    </message>
    <message>
        <source>Not ranked (0)</source>
        <translation>Belum diperingkat (0)</translation>
    </message>
    <message>
        <source>No decile</source>
        <translation>Tanpa desil</translation>
    </message>
    <message>
        <source>Programs received</source>
        <translation>Program yang diterima</translation>
    </message>
    <message>
        <source>no program</source>
        <translation>tanpa program</translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 program</translation>
    </message>
    <message>
        <source>2 programs</source>
        <translation>2 program</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 atau lebih</translation>
    </message>
</context>
<context>
    <name>CoverageFigures</name>
    <message>
        <source>Coverage of %1</source>
        <translation>Cakupan %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Not recipients</source>
        <translation>Bukan penerima</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Terjangkau</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Belum terjangkau</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Di luar sasaran</translation>
    </message>
    <message>
        <source>Coverage (%)</source>
        <translation>Cakupan (%)</translation>
    </message>
    <message>
        <source>Exclusion error (%)</source>
        <translation>Galat eksklusi (%)</translation>
    </message>
    <message>
        <source>Inclusion error (%)</source>
        <translation>Galat inklusi (%)</translation>
    </message>
    <message>
        <source>Any of these programs</source>
        <translation>Salah satu program ini</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>persons</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>households</source>
        <translation>keluarga</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>rumah</translation>
    </message>
    <message>
        <source>A person is reached who receives in person or lives in a household or dwelling that receives.</source>
        <translation>Seseorang terjangkau bila ia sendiri menerima, atau tinggal di keluarga atau rumah yang menerima.</translation>
    </message>
    <message>
        <source>A household is reached when it receives itself, a member receives, or its dwelling receives; several benefits count once.</source>
        <translation>Keluarga terjangkau bila menerima sendiri, ada anggotanya yang menerima, atau rumahnya menerima; beberapa bantuan dihitung satu kali.</translation>
    </message>
    <message>
        <source>A dwelling is reached when it receives itself or a household in it is reached.</source>
        <translation>Rumah terjangkau bila menerima sendiri, atau ada keluarga di dalamnya yang terjangkau.</translation>
    </message>
    <message>
        <source>national decile %1</source>
        <translation>desil nasional %1</translation>
    </message>
    <message>
        <source>provincial decile %1</source>
        <translation>desil provinsi %1</translation>
    </message>
    <message>
        <source>city decile %1</source>
        <translation>desil kota %1</translation>
    </message>
    <message>
        <source>%1 reaches %2 of %3 %4 in %5</source>
        <translation>%1 menjangkau %2 dari %3 %4 di %5</translation>
    </message>
    <message>
        <source>%1: %2 of %3 kecamatan reach less than half of those in %4</source>
        <translation>%1: %2 dari %3 kecamatan menjangkau kurang dari separuh sasaran %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 kelurahan reach less than half of those in %4</source>
        <translation>%1: %2 dari %3 kelurahan menjangkau kurang dari separuh sasaran %4</translation>
    </message>
    <message>
        <source>Coverage by program</source>
        <translation>Cakupan menurut program</translation>
    </message>
    <message>
        <source>%1 misses most: %2 of %3 %4 in %5 are not reached</source>
        <translation>%1 paling banyak melewatkan: %2 dari %3 %4 di %5 belum terjangkau</translation>
    </message>
    <message>
        <source>%1 %2 in %3 receive nothing at all</source>
        <translation>%1 %2 di %3 belum menerima bantuan apa pun</translation>
    </message>
    <message>
        <source>Any program</source>
        <translation>Program apa pun</translation>
    </message>
    <message>
        <source>%1: nobody counted here is in %2</source>
        <translation>%1: tidak ada yang dihitung di sini yang berada di %2</translation>
    </message>
    <message>
        <source>%1: in %2 of %3 kecamatan more than half of those reached are not in %4</source>
        <translation>%1: di %2 dari %3 kecamatan lebih dari separuh penerima berada di luar %4</translation>
    </message>
    <message>
        <source>%1: in %2 of %3 kelurahan more than half of those reached are not in %4</source>
        <translation>%1: di %2 dari %3 kelurahan lebih dari separuh penerima berada di luar %4</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are in %4</source>
        <translation>%1 dari %2 %3 berada di %4</translation>
    </message>
    <message>
        <source>Source: this register, read on %1.</source>
        <translation>Sumber: register ini, dibaca %1.</translation>
    </message>
    <message>
        <source>Source: %2; this register, read on %1.</source>
        <translation>Sumber: %2; register ini, dibaca %1.</translation>
    </message>
    <message>
        <source>Meant for: %1.</source>
        <translation>Sasaran: %1.</translation>
    </message>
    <message>
        <source>Only the %1 of %2 households of the filter.</source>
        <translation>Hanya %1 dari %2 keluarga sesuai saringan.</translation>
    </message>
    <message>
        <source>%1 or found eligible</source>
        <translation>%1 atau dinyatakan layak</translation>
    </message>
    <message>
        <source>%1 by region: those in %2</source>
        <translation>%1 menurut wilayah: yang ada di %2</translation>
    </message>
    <message>
        <source>Number of %1 by decile</source>
        <translation>Jumlah %1 menurut desil</translation>
    </message>
    <message>
        <source>Number of %1 by programs received</source>
        <translation>Jumlah %1 menurut banyaknya program yang diterima</translation>
    </message>
    <message>
        <source>Lists by name are not opened in the public view. Press the bar below to come back to names.</source>
        <translation>Daftar dengan nama tidak dibuka dalam tampilan publik. Tekan bilah di bawah untuk kembali ke tampilan dengan nama.</translation>
    </message>
    <message>
        <source>A frozen figure has no list behind it. Choose running data above.</source>
        <translation>Angka yang dibekukan tidak mempunyai daftar. Pilih data berjalan di atas.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Public extract</source>
        <translation>Ekstrak publik</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Potret data</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Tanggal batas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Dibekukan</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Tingkat kerahasiaan</translation>
    </message>
    <message>
        <source>PUBLIC: counts only, no household, no point</source>
        <translation>PUBLIK: hanya jumlah, tanpa keluarga, tanpa titik</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Disembunyikan</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>belum diperingkat</translation>
    </message>
    <message>
        <source>National decile %1</source>
        <translation>Desil nasional %1</translation>
    </message>
    <message>
        <source>Provincial decile %1</source>
        <translation>Desil provinsi %1</translation>
    </message>
    <message>
        <source>City decile %1</source>
        <translation>Desil kota %1</translation>
    </message>
    <message>
        <source>receives any program</source>
        <translation>menerima sedikitnya satu program</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>menerima %1</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 sampai %3</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 paling sedikit %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 paling banyak %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 belum terisi</translation>
    </message>
    <message>
        <source>member aged %1 to %2</source>
        <translation>ada anggota berumur %1 sampai %2</translation>
    </message>
    <message>
        <source>member aged %1 or more</source>
        <translation>ada anggota berumur %1 atau lebih</translation>
    </message>
    <message>
        <source>member aged %1 or less</source>
        <translation>ada anggota berumur %1 atau kurang</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>bukan: %1</translation>
    </message>
    <message>
        <source>a member with %1</source>
        <translation>ada anggota dengan %1</translation>
    </message>
    <message>
        <source>has a point on the map</source>
        <translation>punya titik di peta</translation>
    </message>
    <message>
        <source>has an open conflict</source>
        <translation>punya konflik terbuka</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen on the map</source>
        <translation>
            <numerusform>%n dipilih di peta</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>ended households too</source>
        <translation>termasuk keluarga yang sudah berakhir</translation>
    </message>
    <message>
        <source>all households</source>
        <translation>semua keluarga</translation>
    </message>
</context>
<context>
    <name>FrozenFigures</name>
    <message>
        <source>Snapshot %1: cut-off %2, source %3. Frozen on %4.</source>
        <translation>Potret %1: tanggal batas %2, sumber %3. Dibekukan %4.</translation>
    </message>
    <message>
        <source>Share in the lowest deciles</source>
        <translation>Bagian di desil terbawah</translation>
    </message>
    <message>
        <source>Number of households</source>
        <translation>Jumlah keluarga</translation>
    </message>
    <message>
        <source>%1: share reached</source>
        <translation>%1: bagian yang terjangkau</translation>
    </message>
    <message>
        <source>Running data of %1.</source>
        <translation>Data berjalan per %1.</translation>
    </message>
    <message>
        <source>Not shown: too few</source>
        <translation>Tidak ditampilkan: terlalu sedikit</translation>
    </message>
</context>
<context>
    <name>HouseholdColumn</name>
    <message>
        <source>not ranked</source>
        <translation>belum diperingkat</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Kepala keluarga</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>National decile</source>
        <translation>Desil nasional</translation>
    </message>
    <message>
        <source>Provincial decile</source>
        <translation>Desil provinsi</translation>
    </message>
    <message>
        <source>City decile</source>
        <translation>Desil kota</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Keberadaan</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Kelayakan</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Has a point</source>
        <translation>Punya titik</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>HouseholdList</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Ditulis pada</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Ditulis oleh</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Nomor identitas</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>disamarkan</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Keperluan</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Kerahasiaan</translation>
    </message>
    <message>
        <source>SECRET - BNBA: personal data protected by Law 27/2022</source>
        <translation>RAHASIA - BNBA: data pribadi yang dilindungi UU 27/2022</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>ImportDiff</name>
    <message>
        <source>Decile went up</source>
        <translation>Desil naik</translation>
    </message>
    <message>
        <source>Decile went down</source>
        <translation>Desil turun</translation>
    </message>
    <message>
        <source>Moved to another kelurahan</source>
        <translation>Pindah ke kelurahan lain</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Anggota berbeda</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Nilai berbeda</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Hilang dari daftar</translation>
    </message>
    <message>
        <source>Set here, stays</source>
        <translation>Diisi di sini, tetap</translation>
    </message>
    <message>
        <source>These families are better off in this list than in the last one.</source>
        <translation>Keluarga ini lebih mampu di daftar ini daripada di daftar sebelumnya.</translation>
    </message>
    <message>
        <source>These families are poorer in this list than in the last one.</source>
        <translation>Keluarga ini lebih miskin di daftar ini daripada di daftar sebelumnya.</translation>
    </message>
    <message>
        <source>These families live in another kelurahan now. Their old house stays.</source>
        <translation>Keluarga ini sekarang tinggal di kelurahan lain. Rumah lamanya tetap ada.</translation>
    </message>
    <message>
        <source>Members came or left. Nobody is taken out of a family by an import.</source>
        <translation>Ada anggota yang masuk atau keluar. Impor tidak mengeluarkan siapa pun dari keluarga.</translation>
    </message>
    <message>
        <source>Values of earlier lists are replaced by those of this one.</source>
        <translation>Nilai dari daftar sebelumnya diganti dengan nilai dari daftar ini.</translation>
    </message>
    <message>
        <source>These families stood in the last edition and not in this one. They stay in the register; find out why.</source>
        <translation>Keluarga ini ada di edisi lalu, tetapi tidak ada di edisi ini. Mereka tetap ada di register; cari tahu sebabnya.</translation>
    </message>
    <message>
        <source>These values were checked or changed here. The list says otherwise, and they stay as they are. Change them in the profile if the list is right.</source>
        <translation>Nilai ini sudah diperiksa atau diubah di sini. Isi daftar berbeda, dan nilai di sini tetap dipakai. Ubah di profil bila daftar yang benar.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>City or regency</source>
        <translation>Kota atau kabupaten</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Head of family</source>
        <translation>Kepala keluarga</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Pemeringkatan</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>tidak dibaca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kelurahan: whole region code</source>
        <translation>Kelurahan: kode wilayah lengkap</translation>
    </message>
    <message>
        <source>%1: code</source>
        <translation>%1: kode</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: nama</translation>
    </message>
    <message>
        <source>Check: age in years</source>
        <translation>Pemeriksaan: umur dalam tahun</translation>
    </message>
    <message>
        <source>Check: age from %1 to %2</source>
        <translation>Pemeriksaan: umur %1 sampai %2</translation>
    </message>
    <message>
        <source>List: edition</source>
        <translation>Daftar: edisi</translation>
    </message>
    <message>
        <source>House: latitude</source>
        <translation>Rumah: lintang</translation>
    </message>
    <message>
        <source>House: longitude</source>
        <translation>Rumah: bujur</translation>
    </message>
    <message>
        <source>House: latitude and longitude in one cell</source>
        <translation>Rumah: lintang dan bujur dalam satu sel</translation>
    </message>
    <message>
        <source>House: RT and RW in one cell</source>
        <translation>Rumah: RT dan RW dalam satu sel</translation>
    </message>
    <message>
        <source>List: number of the row</source>
        <translation>Daftar: nomor baris</translation>
    </message>
    <message>
        <source>List: BPJS segment</source>
        <translation>Daftar: segmen BPJS</translation>
    </message>
    <message>
        <source>List: month</source>
        <translation>Daftar: bulan</translation>
    </message>
    <message>
        <source>List: name of the program</source>
        <translation>Daftar: nama program</translation>
    </message>
    <message>
        <source>List: number of the participant</source>
        <translation>Daftar: nomor peserta</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>dipilih oleh Anda</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>yakin</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>mungkin</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>mohon dicek</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>separated by semicolons</source>
        <translation>dipisah titik koma</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>dipisah tab</translation>
    </message>
    <message>
        <source>separated by upright strokes</source>
        <translation>dipisah garis tegak</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>dipisah koma</translation>
    </message>
    <message>
        <source>without a header row</source>
        <translation>tanpa baris judul</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>judul di baris %1</translation>
    </message>
    <message>
        <source>header in rows %1 and %2</source>
        <translation>judul di baris %1 dan %2</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;</source>
        <translation>lembar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 baris</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 baris</translation>
    </message>
    <message>
        <source>Import one list, or the family file and the member file of one package, at a time. Take the others out.</source>
        <translation>Impor satu daftar, atau berkas keluarga dan berkas anggota dari satu paket, setiap kali. Keluarkan yang lain.</translation>
    </message>
    <message>
        <source>Both files are lists of the same kind. A package has one file of families and one of members. Take one out.</source>
        <translation>Kedua berkas adalah daftar yang sejenis. Satu paket berisi satu berkas keluarga dan satu berkas anggota. Keluarkan salah satu.</translation>
    </message>
    <message>
        <source>These files come from different sources and cannot be joined. Take one out and import it afterwards.</source>
        <translation>Kedua berkas ini dari sumber yang berbeda dan tidak dapat digabung. Keluarkan salah satu, lalu impor sesudahnya.</translation>
    </message>
    <message>
        <source>This is a list of recipients. Open Programs, choose the program, and import its recipients from there; or read the file as another kind of list.</source>
        <translation>Ini daftar penerima. Buka Program, pilih programnya, lalu impor penerimanya dari sana; atau baca berkas ini sebagai jenis daftar lain.</translation>
    </message>
    <message>
        <source>This is a list of families or persons, not of recipients. Read it as a list of recipients in the next step, or import it under Data.</source>
        <translation>Ini daftar keluarga atau orang, bukan daftar penerima. Baca sebagai daftar penerima di langkah berikutnya, atau impor lewat menu Data.</translation>
    </message>
    <message>
        <source>Import one list of recipients at a time. Take the others out.</source>
        <translation>Impor satu daftar penerima setiap kali. Keluarkan yang lain.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Apa yang salah</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>%1 rows: %2 tied to people, %3 told twice, %4 unsure, %5 unknown</source>
        <translation>%1 baris: %2 cocok dengan orang di register, %3 tertulis dua kali, %4 belum pasti, %5 tidak dikenal</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>error</source>
        <translation>galat</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <source>Beside other programs: %1 forbidden and left in the tray, %2 doubtful and taken in</source>
        <translation>Bersama program lain: %1 dilarang dan menunggu perbaikan, %2 perlu diperhatikan dan diikutkan</translation>
    </message>
</context>
<context>
    <name>IndicatorCharts</name>
    <message>
        <source>Poverty rate</source>
        <translation>Tingkat kemiskinan</translation>
    </message>
    <message>
        <source>Poverty gap index</source>
        <translation>Indeks kedalaman kemiskinan</translation>
    </message>
    <message>
        <source>Poverty severity index</source>
        <translation>Indeks keparahan kemiskinan</translation>
    </message>
    <message>
        <source>Poverty line</source>
        <translation>Garis kemiskinan</translation>
    </message>
    <message>
        <source>Extreme poverty</source>
        <translation>Kemiskinan ekstrem</translation>
    </message>
    <message>
        <source>Number of poor</source>
        <translation>Jumlah penduduk miskin</translation>
    </message>
    <message>
        <source>Human development index</source>
        <translation>Indeks pembangunan manusia</translation>
    </message>
    <message>
        <source>Open unemployment</source>
        <translation>Pengangguran terbuka</translation>
    </message>
    <message>
        <source>Labour force participation</source>
        <translation>Partisipasi angkatan kerja</translation>
    </message>
    <message>
        <source>Stunting</source>
        <translation>Stunting</translation>
    </message>
    <message>
        <source>Gini ratio</source>
        <translation>Rasio Gini</translation>
    </message>
    <message>
        <source>Mean years of schooling</source>
        <translation>Rata-rata lama sekolah</translation>
    </message>
    <message>
        <source>Life expectancy</source>
        <translation>Umur harapan hidup</translation>
    </message>
    <message>
        <source>Expected years of schooling</source>
        <translation>Harapan lama sekolah</translation>
    </message>
    <message>
        <source>Decent sanitation</source>
        <translation>Sanitasi layak</translation>
    </message>
    <message>
        <source>Decent drinking water</source>
        <translation>Air minum layak</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Jumlah penduduk</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>There is no figure of this indicator for this region in these years. Import a table or enter a figure under &quot;Figures&quot;.</source>
        <translation>Belum ada angka indikator ini untuk wilayah dan tahun ini. Impor sebuah tabel atau isi angka di tab &quot;Angka&quot;.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Target: %1.</translation>
    </message>
    <message>
        <source>%1: no figures of the province or the nation to compare with</source>
        <translation>%1: tidak ada angka provinsi atau nasional sebagai pembanding</translation>
    </message>
    <message>
        <source>Trend: straight line by least squares.</source>
        <translation>Tren: garis lurus kuadrat terkecil.</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tren</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>rata-rata</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>%1 in %2: %3 regions</source>
        <translation>%1 pada %2: %3 wilayah</translation>
    </message>
    <message>
        <source>%1 %2: %3 is number %4 of %5 from the best</source>
        <translation>%1 %2: %3 urutan ke-%4 dari %5 dihitung dari yang terbaik</translation>
    </message>
    <message>
        <source>(%1 regions are worse than %2)</source>
        <translation>(%1 wilayah lebih buruk daripada %2)</translation>
    </message>
    <message>
        <source>The region has no figure in these years.</source>
        <translation>Wilayah ini tidak mempunyai angka pada tahun-tahun ini.</translation>
    </message>
    <message>
        <source>Source: %1. Year %2, %3.</source>
        <translation>Sumber: %1. Tahun %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions have no figure of this year.</source>
        <translation>
            <numerusform>%n wilayah tidak mempunyai angka tahun ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Rank, 1 = worst</source>
        <translation>Urutan, 1 = terburuk</translation>
    </message>
    <message>
        <source>Fewer than three regions have both figures.</source>
        <translation>Kurang dari tiga wilayah mempunyai kedua angka.</translation>
    </message>
    <message>
        <source>change per year</source>
        <translation>perubahan per tahun</translation>
    </message>
    <message>
        <source>%1 of %2 regions are bad in both: priority areas</source>
        <translation>%1 dari %2 wilayah buruk pada keduanya: wilayah prioritas</translation>
    </message>
    <message>
        <source>Source: %1. Axes cross at the %2 (%3; %4).</source>
        <translation>Sumber: %1. Sumbu berpotongan pada %2 (%3; %4).</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Kuadran</translation>
    </message>
    <message>
        <source>No other indicator has a figure of this region and of its province in one and the same year.</source>
        <translation>Tidak ada indikator lain yang mempunyai angka wilayah ini dan provinsinya pada tahun yang sama.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Sendiri</translation>
    </message>
    <message>
        <source>Worse by (%)</source>
        <translation>Lebih buruk (%)</translation>
    </message>
    <message>
        <source>%1 of %2 determinants are worse than %3; the largest gap: %4</source>
        <translation>%1 dari %2 determinan lebih buruk daripada %3; kesenjangan terbesar: %4</translation>
    </message>
    <message>
        <source>No determinant is worse than %1</source>
        <translation>Tidak ada determinan yang lebih buruk daripada %1</translation>
    </message>
    <message>
        <source>Gap to %1 in percent of its value; to the right is worse. Source: %2.</source>
        <translation>Kesenjangan terhadap %1 dalam persen nilainya; ke kanan lebih buruk. Sumber: %2.</translation>
    </message>
    <message>
        <source>No households pass the filter</source>
        <translation>Tidak ada keluarga yang lolos saringan</translation>
    </message>
    <message>
        <source>%1 of %2 households (%3) are in national deciles 1 to 4</source>
        <translation>%1 dari %2 keluarga (%3) berada di desil nasional 1 sampai 4</translation>
    </message>
    <message>
        <source>Decile</source>
        <translation>Desil</translation>
    </message>
    <message>
        <source>households</source>
        <translation>keluarga</translation>
    </message>
    <message>
        <source>Decile %1</source>
        <translation>Desil %1</translation>
    </message>
    <message>
        <source>Not ranked (0)</source>
        <translation>Tidak diperingkat (0)</translation>
    </message>
    <message>
        <source>No decile</source>
        <translation>Tanpa desil</translation>
    </message>
    <message>
        <source>%1 of %2 households were visited, %3 found, %4 eligible</source>
        <translation>%1 dari %2 keluarga sudah dikunjungi, %3 ditemukan, %4 layak</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>still in</source>
        <translation>masih masuk</translation>
    </message>
    <message>
        <source>fell out</source>
        <translation>gugur</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dalam daftar</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Dikunjungi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Layak</translation>
    </message>
    <message>
        <source>Assessed, not eligible</source>
        <translation>Dinilai, tidak layak</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Source: %1. %2 to %3, %4.</source>
        <translation>Sumber: %1. %2 sampai %3, %4.</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>tanpa satuan</translation>
    </message>
    <message>
        <source>No figure for %1.</source>
        <translation>Tidak ada angka untuk %1.</translation>
    </message>
    <message>
        <source>Another source says otherwise: see the figures.</source>
        <translation>Sumber lain menyebut angka lain: lihat tab Angka.</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 pada %3</translation>
    </message>
    <message>
        <source>%1 fell from %2 in %3 to %4 in %5</source>
        <translation>%1 turun dari %2 (%3) menjadi %4 (%5)</translation>
    </message>
    <message>
        <source>%1 rose from %2 in %3 to %4 in %5</source>
        <translation>%1 naik dari %2 (%3) menjadi %4 (%5)</translation>
    </message>
    <message>
        <source>%1 is as it was: %2 in %3, %4 in %5</source>
        <translation>%1 tetap: %2 (%3), %4 (%5)</translation>
    </message>
    <message>
        <source>The target %1 for %2 is reached.</source>
        <translation>Target %1 untuk %2 tercapai.</translation>
    </message>
    <message>
        <source>The target %1 for %2 was not reached.</source>
        <translation>Target %1 untuk %2 tidak tercapai.</translation>
    </message>
    <message>
        <source>With its trend it reaches the target %1 for %2.</source>
        <translation>Dengan tren sekarang target %1 untuk %2 akan tercapai.</translation>
    </message>
    <message>
        <source>The target %1 for %2 needs %3 a year; the trend is %4.</source>
        <translation>Target %1 untuk %2 perlu %3 per tahun; trennya %4.</translation>
    </message>
    <message>
        <source>Effective: %1 changes by %2 a year, the way it should (mean %3)</source>
        <translation>Efektif: %1 berubah %2 per tahun, ke arah yang diharapkan (rata-rata %3)</translation>
    </message>
    <message>
        <source>Not effective: %1 changes by %2 a year, not the way it should (mean %3)</source>
        <translation>Belum efektif: %1 berubah %2 per tahun, tidak ke arah yang diharapkan (rata-rata %3)</translation>
    </message>
    <message>
        <source>%1: too few years to speak of a trend</source>
        <translation>%1: tahun yang ada terlalu sedikit untuk menyebut tren</translation>
    </message>
    <message>
        <source>Relevant: %1 moves with %2 (%3 of %4 changes go the same way)</source>
        <translation>Relevan: %1 bergerak searah %2 (%3 dari %4 perubahan searah)</translation>
    </message>
    <message>
        <source>Not relevant: %1 does not move with %2 (%3 of %4 changes go the same way)</source>
        <translation>Tidak relevan: %1 tidak bergerak searah %2 (%3 dari %4 perubahan searah)</translation>
    </message>
    <message>
        <source>%1 and %2 have too few years in common</source>
        <translation>%1 dan %2 mempunyai terlalu sedikit tahun yang sama</translation>
    </message>
</context>
<context>
    <name>IndicatorDrawing</name>
    <message>
        <source>P1 both bad</source>
        <translation>P1 keduanya buruk</translation>
    </message>
    <message>
        <source>P2 across bad</source>
        <translation>P2 mendatar buruk</translation>
    </message>
    <message>
        <source>P3 upward bad</source>
        <translation>P3 tegak buruk</translation>
    </message>
    <message>
        <source>P4 both good</source>
        <translation>P4 keduanya baik</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Record</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Kepala keluarga</translation>
    </message>
    <message>
        <source>NIK of the head</source>
        <translation>NIK kepala keluarga</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>National decile</source>
        <translation>Desil nasional</translation>
    </message>
    <message>
        <source>Provincial decile</source>
        <translation>Desil provinsi</translation>
    </message>
    <message>
        <source>City decile</source>
        <translation>Desil kota</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Has a point</source>
        <translation>Punya titik</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>MatchFields</name>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>%1, born %2, family card %3, RT %4</source>
        <translation>%1, lahir %2, KK %3, RT %4</translation>
    </message>
    <message>
        <source>%1, but other hidden digits</source>
        <translation>%1, tetapi angka tersembunyinya lain</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>From the list %1, row %2.</source>
        <translation>Dari daftar %1, baris %2.</translation>
    </message>
    <message>
        <source>From the list %1.</source>
        <translation>Dari daftar %1.</translation>
    </message>
    <message>
        <source>Nobody has written this value yet.</source>
        <translation>Belum ada yang mengisi nilai ini.</translation>
    </message>
    <message>
        <source>Written by %1 on %2, %3.</source>
        <translation>Ditulis oleh %1 pada %2, %3.</translation>
    </message>
</context>
<context>
    <name>ProfileAidTab</name>
    <message>
        <source>a former member</source>
        <translation>mantan anggota</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>keluarga</translation>
    </message>
    <message>
        <source>the dwelling</source>
        <translation>rumah</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Program tidak dikenal</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>diisi di sini</translation>
    </message>
    <message>
        <source>No longer received</source>
        <translation>Tidak menerima lagi</translation>
    </message>
</context>
<context>
    <name>ProfileHistoryTab</name>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>data lain</translation>
    </message>
    <message>
        <source>Who lives where is changed by the actions, or by undo.</source>
        <translation>Siapa tinggal di mana hanya diubah lewat tindakan, atau dengan Urungkan.</translation>
    </message>
    <message>
        <source>The old value stands already.</source>
        <translation>Nilai lama itu sudah terpasang.</translation>
    </message>
    <message>
        <source>A whole record is taken back by undo only.</source>
        <translation>Data yang utuh hanya dapat dikembalikan dengan Urungkan.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values came</source>
        <translation>
            <numerusform>%1: %n nilai masuk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileMemberTab</name>
    <message>
        <source>(without a name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>no NIK</source>
        <translation>tanpa NIK</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Mantan anggota</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>perlu dicek</translation>
    </message>
</context>
<context>
    <name>ProgramBudget</name>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Dinas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Triwulan</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Budget and units of %1</source>
        <translation>Anggaran dan unit tahun %1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Disalurkan</translation>
    </message>
    <message>
        <source>Budget (Rp)</source>
        <translation>Anggaran (Rp)</translation>
    </message>
    <message>
        <source>Spent (Rp)</source>
        <translation>Tersalur (Rp)</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Tanpa besaran</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(tidak diketahui)</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(seluruhnya)</translation>
    </message>
</context>
<context>
    <name>ProgramTables</name>
    <message>
        <source>Double click or Enter: the households behind this figure</source>
        <translation>Klik dua kali atau Enter: keluarga di balik angka ini</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(seluruhnya)</translation>
    </message>
    <message>
        <source>(no region)</source>
        <translation>(tanpa wilayah)</translation>
    </message>
    <message>
        <source>(name not read yet)</source>
        <translation>(nama belum terbaca)</translation>
    </message>
    <message>
        <source>Level of the regions</source>
        <translation>Tingkat wilayah</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation>kecamatan</translation>
    </message>
    <message>
        <source>Enter on a figure shows its households in the list and on the map.</source>
        <translation>Enter pada angka memperlihatkan keluarganya di daftar dan di peta.</translation>
    </message>
</context>
<context>
    <name>PublicExtract</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Without a region</source>
        <translation>Tanpa wilayah</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>meant for</source>
        <translation>sasaran</translation>
    </message>
    <message>
        <source>others</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>%1: households</source>
        <translation>%1: keluarga</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>terjangkau</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>belum terjangkau</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>penerima</translation>
    </message>
    <message>
        <source>recipients not meant for</source>
        <translation>penerima bukan sasaran</translation>
    </message>
    <message>
        <source>Decile</source>
        <translation>Desil</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Not ranked (0)</source>
        <translation>Tidak diperingkat (0)</translation>
    </message>
    <message>
        <source>Decile %1</source>
        <translation>Desil %1</translation>
    </message>
    <message>
        <source>No decile</source>
        <translation>Tanpa desil</translation>
    </message>
    <message>
        <source>no program</source>
        <translation>tanpa program</translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 program</translation>
    </message>
    <message>
        <source>2 programs</source>
        <translation>2 program</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 atau lebih</translation>
    </message>
    <message>
        <source>Households by number of programs</source>
        <translation>Keluarga menurut jumlah program</translation>
    </message>
    <message>
        <source>Programs received</source>
        <translation>Program yang diterima</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Jiwa</translation>
    </message>
    <message>
        <source>Households by decile</source>
        <translation>Keluarga menurut desil</translation>
    </message>
    <message>
        <source>Persons by decile</source>
        <translation>Jiwa menurut desil</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>Counts below %1 are hidden, and so many others that they cannot be worked out.</source>
        <translation>Jumlah di bawah %1 disembunyikan, beserta angka lain secukupnya agar tidak dapat dihitung kembali.</translation>
    </message>
</context>
<context>
    <name>PublicFiles</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Region or class</source>
        <translation>Wilayah atau kelas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>disembunyikan</translation>
    </message>
    <message>
        <source>%1: cut-off %2, source %3</source>
        <translation>%1: tanggal batas %2, sumber %3</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turunkan</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Pemakaian: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[pilihan]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Pilihan:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumen:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Menampilkan bantuan tentang pilihan baris perintah.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Menampilkan bantuan termasuk pilihan khusus Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Menampilkan versi program.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Pilihan &apos;%1&apos; tidak dikenal.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Pilihan tidak dikenal: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nilai sesudah &apos;%1&apos; belum ada.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nilai sesudah &apos;%1&apos; tidak diharapkan.</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Melepas dan memasang kembali panel</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Menutup panel</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Lihat di:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mundur</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mundur</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder induk</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ke folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan daftar</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Ganti ke tampilan daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan rinci</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ganti ke tampilan rinci</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bilah samping</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Daftar tempat dan penanda</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Cari folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas &amp;tersembunyi</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Folder baru</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder baru</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Tampilkan </translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat terakhir</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Apakah akan diganti?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Yakin akan menghapus &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; dilindungi dari penulisan.
Tetap hapus?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folder tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas tidak ditemukan.
Pastikan nama berkasnya benar.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folder tidak ditemukan.
Pastikan nama foldernya benar.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal diubah</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Tampilkan rincian...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Sembunyikan rincian...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Simpan semua</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ya untuk &amp;semua</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Tidak &amp;untuk semua</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Setel ulang</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Kembalikan setelan awal</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sa&amp;lin alamat tautan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>RankingChoice</name>
    <message>
        <source>%1 (approved by %2)</source>
        <translation>%1 (disahkan %2)</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (rancangan)</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (bawaan)</translation>
    </message>
</context>
<context>
    <name>RegionKind</name>
    <message>
        <source>province</source>
        <translation>provinsi</translation>
    </message>
    <message>
        <source>regency</source>
        <translation>kabupaten</translation>
    </message>
    <message>
        <source>city</source>
        <translation>kota</translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation>kecamatan</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>desa</source>
        <translation>desa</translation>
    </message>
    <message>
        <source>desa adat</source>
        <translation>desa adat</translation>
    </message>
    <message>
        <source>kelurahan or desa</source>
        <translation>kelurahan atau desa</translation>
    </message>
    <message>
        <source>city or regency</source>
        <translation>kota atau kabupaten</translation>
    </message>
</context>
<context>
    <name>RegionMap</name>
    <message>
        <source>Number of households</source>
        <translation>Jumlah keluarga</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Jumlah jiwa</translation>
    </message>
    <message>
        <source>Households in national decile 1–4 (%)</source>
        <translation>Keluarga desil nasional 1–4 (%)</translation>
    </message>
    <message>
        <source>Households visited and checked (%)</source>
        <translation>Keluarga yang sudah dikunjungi dan dicek (%)</translation>
    </message>
    <message>
        <source>Decile 1–4 without any program (%)</source>
        <translation>Desil 1–4 tanpa program apa pun (%)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
    </message>
</context>
<context>
    <name>RepairService</name>
    <message>
        <source>%1 repaired row of %2</source>
        <translation>%1 baris %2 yang diperbaiki</translation>
    </message>
    <message>
        <source>%1 repaired rows of %2</source>
        <translation>%1 baris %2 yang diperbaiki</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>a member</source>
        <translation>anggota</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>terpenuhi</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>tidak terpenuhi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 of %2, weight %3</source>
        <translation>%1 dari %2, bobot %3</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>sebelumnya: %1</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>tidak berperingkat</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Nomor kartu keluarga</translation>
    </message>
    <message>
        <source>Head of the family</source>
        <translation>Kepala keluarga</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>Dinilai pada</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>cannot be said while answers are missing</source>
        <translation>tidak dapat ditentukan (ada jawaban kosong)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>outside the ranking</source>
        <translation>di luar peringkat</translation>
    </message>
    <message>
        <source>, with %1 equal</source>
        <translation>, %1 keluarga bernilai sama</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Official decile, national</source>
        <translation>Desil resmi, nasional</translation>
    </message>
    <message>
        <source>Official decile, province</source>
        <translation>Desil resmi, provinsi</translation>
    </message>
    <message>
        <source>Official decile, city</source>
        <translation>Desil resmi, kota</translation>
    </message>
    <message>
        <source>Local decile (of this model)</source>
        <translation>Desil lokal (menurut model ini)</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Yang berubah sejak %1</translation>
    </message>
    <message>
        <source>The household was not in the register then.</source>
        <translation>Keluarga ini belum ada di register waktu itu.</translation>
    </message>
    <message>
        <source>Score then: %1</source>
        <translation>Skor waktu itu: %1</translation>
    </message>
    <message>
        <source>Nothing that counts has changed since.</source>
        <translation>Sejak itu tidak ada perubahan yang berpengaruh.</translation>
    </message>
    <message>
        <source>%1, approved by %2 on %3</source>
        <translation>%1, disetujui oleh %2 pada %3</translation>
    </message>
    <message>
        <source>%1, a draft that nobody has approved</source>
        <translation>%1, rancangan yang belum disetujui siapa pun</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>Anggota keluarga</translation>
    </message>
    <message>
        <source>People in the dwelling</source>
        <translation>Penghuni rumah</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Usia</translation>
    </message>
    <message>
        <source>National decile</source>
        <translation>Desil nasional</translation>
    </message>
    <message>
        <source>Provincial decile</source>
        <translation>Desil provinsi</translation>
    </message>
    <message>
        <source>City decile</source>
        <translation>Desil kota</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>belum dijawab</translation>
    </message>
    <message>
        <source>Reason card</source>
        <translation>Kartu alasan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Source, date, officer</source>
        <translation>Sumber, tanggal, petugas</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Tidak dipakai: %1. %2</translation>
    </message>
    <message>
        <source>Is an answer wrong? You may contest it at your kelurahan office; bring this page and what proves it. It is decided within %1 days. The score is help for people who decide; it takes nobody off a list by itself.</source>
        <translation>Ada jawaban yang salah? Anda berhak mengajukan sanggah di kantor kelurahan; bawalah lembar ini dan buktinya. Sanggah diputuskan dalam %1 hari. Skor hanya membantu orang yang memutuskan; skor tidak mengeluarkan siapa pun dari daftar dengan sendirinya.</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Skor terendah</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Skor tertinggi</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Local decile</source>
        <translation>Desil lokal</translation>
    </message>
    <message>
        <source>National decile</source>
        <translation>Desil nasional</translation>
    </message>
    <message>
        <source>Provincial decile</source>
        <translation>Desil provinsi</translation>
    </message>
    <message>
        <source>City decile</source>
        <translation>Desil kota</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>outside the ranking</source>
        <translation>di luar peringkat</translation>
    </message>
    <message>
        <source>cannot be said yet</source>
        <translation>tidak dapat ditentukan</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Score model</source>
        <translation>Model skor</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>outside the ranking</source>
        <translation>di luar peringkat</translation>
    </message>
    <message>
        <source>cannot be said yet</source>
        <translation>tidak dapat ditentukan</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>bawaan</translation>
    </message>
    <message>
        <source>draft of %1, %2</source>
        <translation>rancangan %1, %2</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>disetujui %1, %2</translation>
    </message>
    <message>
        <source>replaced; approved by %1, %2</source>
        <translation>diganti; disetujui %1, %2</translation>
    </message>
    <message>
        <source>Show these households in the list and on the map</source>
        <translation>Tampilkan keluarga ini di daftar dan peta</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>NIK %1</source>
        <translation>NIK %1</translation>
    </message>
    <message>
        <source>KK %1</source>
        <translation>KK %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>KK number</source>
        <translation>nomor KK</translation>
    </message>
    <message>
        <source>phone or card</source>
        <translation>telepon atau kartu</translation>
    </message>
    <message>
        <source>address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation>RT/RW</translation>
    </message>
    <message>
        <source>region</source>
        <translation>wilayah</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message>
        <source>Nothing had to be sent.</source>
        <translation>Tidak ada yang perlu dikirim.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent.</source>
        <translation>
            <numerusform>%n perubahan terkirim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new had arrived.</source>
        <translation>Tidak ada kiriman baru.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of other laptops taken over.</source>
        <translation>
            <numerusform>%n perubahan dari laptop lain sudah masuk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed differently on two laptops. Both are kept; decide under Conflicts.</source>
        <translation>
            <numerusform>%n nilai diubah berbeda di dua laptop. Keduanya disimpan; putuskan di halaman Konflik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed on two laptops at once in different fields; the changes were merged.</source>
        <translation>
            <numerusform>%n data diubah di dua laptop sekaligus pada isian yang berbeda; perubahannya digabung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file of %1 waits for %n files of %2.</source>
        <translation>
            <numerusform>Satu berkas dari %1 menunggu %n berkas dari %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of %1 waits for files that have not arrived yet.</source>
        <translation>Satu berkas dari %1 menunggu berkas yang belum tiba.</translation>
    </message>
    <message>
        <source>A file was refused and nothing of it was taken over (%1): %2</source>
        <translation>Satu berkas ditolak dan isinya tidak diambil (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not complete yet and are tried again next time.</source>
        <translation>
            <numerusform>%n berkas belum lengkap dan akan dicoba lagi lain kali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were missing or damaged in the folder and were written again.</source>
        <translation>
            <numerusform>%n berkas hilang atau rusak di folder dan sudah ditulis ulang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder are not Rangkul&apos;s and were left alone.</source>
        <translation>
            <numerusform>%n berkas di folder bukan milik Rangkul dan dibiarkan saja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 is wrong by %2. No change is lost by it; set the clock right.</source>
        <translation>Jam di %1 salah %2. Tidak ada perubahan yang hilang karenanya; betulkan jamnya.</translation>
    </message>
    <message>
        <source>%1 takes part now.</source>
        <translation>%1 sekarang ikut serta.</translation>
    </message>
    <message>
        <source>%1 has the same changes and yet another result. Run the check of the register on both laptops.</source>
        <translation>%1 punya perubahan yang sama, tetapi hasilnya berbeda. Jalankan pemeriksaan register di kedua laptop.</translation>
    </message>
    <message>
        <source>Stopped before the end. What was done stays; the rest follows with the next exchange.</source>
        <translation>Dihentikan sebelum selesai. Yang sudah dikerjakan tetap ada; sisanya menyusul pada sinkron berikutnya.</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>boundary</name>
    <message>
        <source>The border of %1 was not valid and was repaired. Look at it on the map.</source>
        <translation>Batas %1 tidak sah dan sudah diperbaiki. Lihat di peta.</translation>
    </message>
    <message>
        <source>The border of %1 is not valid and cannot be repaired. The region was left out.</source>
        <translation>Batas %1 tidak sah dan tidak dapat diperbaiki. Wilayah ini dilewati.</translation>
    </message>
    <message>
        <source>%1 has no border. The region was left out.</source>
        <translation>%1 tidak punya batas. Wilayah ini dilewati.</translation>
    </message>
    <message>
        <source>%1 has no region code. The region was left out.</source>
        <translation>%1 tidak punya kode wilayah. Wilayah ini dilewati.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a region code. The region was left out.</source>
        <translation>%1: &quot;%2&quot; bukan kode wilayah. Wilayah ini dilewati.</translation>
    </message>
    <message>
        <source>%1 has the code %2, which another region of other name has as well. The second one was left out.</source>
        <translation>%1 berkode %2, yang juga dipakai wilayah lain dengan nama berbeda. Yang kedua dilewati.</translation>
    </message>
    <message>
        <source>The parts of %1 were joined into one region.</source>
        <translation>Bagian-bagian %1 digabung menjadi satu wilayah.</translation>
    </message>
    <message>
        <source>The region %1 has no name. Write one in later.</source>
        <translation>Wilayah %1 tidak punya nama. Isikan namanya nanti.</translation>
    </message>
    <message>
        <source>Several regions of one kecamatan are called %1.</source>
        <translation>Beberapa wilayah di satu kecamatan bernama %1.</translation>
    </message>
    <message>
        <source>The file does not say in which coordinates it was drawn. Longitude and latitude (WGS 84) were assumed.</source>
        <translation>Berkas ini tidak menyebut sistem koordinatnya. Dianggap bujur dan lintang (WGS 84).</translation>
    </message>
    <message>
        <source>Latitude and longitude were swapped in the file and were put right.</source>
        <translation>Lintang dan bujur tertukar di berkas dan sudah dibetulkan.</translation>
    </message>
    <message>
        <source>%1 lies outside Indonesia. Check the coordinates of the file.</source>
        <translation>%1 berada di luar Indonesia. Cek koordinat berkasnya.</translation>
    </message>
    <message>
        <source>Regions overlap by %2 hectares. Households in there may be counted for either.</source>
        <translation>Ada wilayah yang tumpang tindih seluas %2 hektare. Keluarga di sana dapat terhitung di salah satunya.</translation>
    </message>
    <message>
        <source>There are gaps of %2 hectares between the regions.</source>
        <translation>Ada celah seluas %2 hektare di antara wilayah.</translation>
    </message>
    <message>
        <source>The borders of kecamatan and city were made from the kelurahan in them.</source>
        <translation>Batas kecamatan dan kota dibentuk dari kelurahan di dalamnya.</translation>
    </message>
    <message>
        <source>The codes can be of Kemendagri or of BPS. Choose which.</source>
        <translation>Kodenya dapat berasal dari Kemendagri atau BPS. Pilih salah satu.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Give a folder, a number of households and a seed.</source>
        <translation>Sebutkan folder, jumlah keluarga, dan angka awal acakan.</translation>
    </message>
    <message>
        <source>Kota Contoh: %1 households, %2 persons, %3 benefits; %4 rows with planted faults wait for repair.</source>
        <translation>Kota Contoh: %1 keluarga, %2 jiwa, %3 bantuan; %4 baris dengan kesalahan yang disengaja menunggu perbaikan.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Berkas: %1</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>Register: %1</translation>
    </message>
    <message>
        <source>Passphrase: %1</source>
        <translation>Frasa sandi: %1</translation>
    </message>
    <message>
        <source>Make the demo city: its files and a finished register</source>
        <translation>Membuat kota contoh: berkas-berkasnya dan register yang siap pakai</translation>
    </message>
    <message>
        <source>Folder to make.</source>
        <translation>Folder yang akan dibuat.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Jumlahnya.</translation>
    </message>
    <message>
        <source>Equal seeds give equal cities.</source>
        <translation>Angka acakan yang sama memberi kota yang sama.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 rows, %4 good, %5 to the repair tray</source>
        <translation>%1 (%2): %3 baris, %4 baik, %5 ke baki perbaikan</translation>
    </message>
    <message>
        <source>Against the register: %1 households new, %2 same, %3 changed, %4 gone</source>
        <translation>Dibanding register: %1 keluarga baru, %2 sama, %3 berubah, %4 hilang</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Give the folder of the register and one or two files.</source>
        <translation>Sebutkan folder register dan satu atau dua berkas.</translation>
    </message>
    <message>
        <source>Imported. `import undo` takes it back as a whole.</source>
        <translation>Sudah diimpor. `import undo` membatalkan seluruhnya.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Diurungkan: %1.</translation>
    </message>
    <message>
        <source>Folder of the register.</source>
        <translation>Folder register.</translation>
    </message>
    <message>
        <source>Take back the last import as a whole</source>
        <translation>Membatalkan seluruh impor terakhir</translation>
    </message>
    <message>
        <source>Import workbooks or CSV files as they came</source>
        <translation>Mengimpor buku kerja atau berkas CSV apa adanya</translation>
    </message>
    <message>
        <source>xlsx, xls, ods, csv or txt; two of one package.</source>
        <translation>xlsx, xls, ods, csv, atau txt; dua berkas bila satu paket.</translation>
    </message>
    <message>
        <source>Check only; store nothing.</source>
        <translation>Hanya memeriksa; tidak menyimpan apa pun.</translation>
    </message>
    <message>
        <source>Workbook with a column of problems.</source>
        <translation>Buku kerja dengan kolom masalah.</translation>
    </message>
    <message>
        <source>Id of the import profile.</source>
        <translation>Id profil impor.</translation>
    </message>
    <message>
        <source>The file lists recipients of this program.</source>
        <translation>Berkas ini daftar penerima program ini.</translation>
    </message>
    <message>
        <source>Edition of the list: 2026-1.</source>
        <translation>Edisi daftar: 2026-1.</translation>
    </message>
    <message>
        <source>Day the list speaks of: 2026-01-31.</source>
        <translation>Tanggal keadaan daftar: 2026-01-31.</translation>
    </message>
    <message>
        <source>Who gave it.</source>
        <translation>Pemberi daftar.</translation>
    </message>
    <message>
        <source>Number of the BAST.</source>
        <translation>Nomor BAST.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>Untuk keperluan apa.</translation>
    </message>
    <message>
        <source>kemendagri or bps.</source>
        <translation>kemendagri atau bps.</translation>
    </message>
    <message>
        <source>Accept points with latitude and longitude swapped.</source>
        <translation>Terima titik yang lintang dan bujurnya tertukar.</translation>
    </message>
    <message>
        <source>Numbers in full need --purpose TEXT; it is kept in the log.</source>
        <translation>Nomor lengkap memerlukan --purpose TEKS; keperluannya dicatat.</translation>
    </message>
    <message>
        <source>%1 households written to %2.</source>
        <translation>%1 keluarga ditulis ke %2.</translation>
    </message>
    <message>
        <source>Give the folder of the register and what to look for.</source>
        <translation>Sebutkan folder register dan apa yang dicari.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Find people by name, number or address</source>
        <translation>Mencari orang menurut nama, nomor, atau alamat</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>Yang dicari.</translation>
    </message>
    <message>
        <source>List households, to the screen or to a file</source>
        <translation>Menampilkan daftar keluarga, di layar atau ke berkas</translation>
    </message>
    <message>
        <source>head,kelurahan,dwelling.floor,...</source>
        <translation>head,kelurahan,dwelling.floor,...</translation>
    </message>
    <message>
        <source>File: .csv .xlsx .geojson .gpkg .zip</source>
        <translation>Berkas: .csv .xlsx .geojson .gpkg .zip</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Paling banyak sekian.</translation>
    </message>
    <message>
        <source>Identity numbers in full.</source>
        <translation>Nomor identitas lengkap.</translation>
    </message>
    <message>
        <source>What the full numbers are for.</source>
        <translation>Keperluan nomor lengkap.</translation>
    </message>
    <message>
        <source>There is no indicator &quot;%1&quot;. There are: %2.</source>
        <translation>Tidak ada indikator &quot;%1&quot;. Yang ada: %2.</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Sumber: %1, %2</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DATA CONTOH</translation>
    </message>
    <message>
        <source>Map written to %1.</source>
        <translation>Peta ditulis ke %1.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Draw an indicator by region, to PNG, PDF or a QGIS project</source>
        <translation>Menggambar indikator per wilayah, ke PNG, PDF, atau proyek QGIS</translation>
    </message>
    <message>
        <source>kelurahan or kecamatan.</source>
        <translation>kelurahan atau kecamatan.</translation>
    </message>
    <message>
        <source>File: .png .pdf .qgz; without it the values are listed.</source>
        <translation>Berkas: .png .pdf .qgz; tanpa ini nilainya ditampilkan sebagai daftar.</translation>
    </message>
    <message>
        <source>Number of classes.</source>
        <translation>Jumlah kelas.</translation>
    </message>
    <message>
        <source>quantile, equal or jenks.</source>
        <translation>quantile, equal, atau jenks.</translation>
    </message>
    <message>
        <source>Name of the palette.</source>
        <translation>Nama palet warna.</translation>
    </message>
    <message>
        <source>A4, F4 or A3.</source>
        <translation>A4, F4, atau A3.</translation>
    </message>
    <message>
        <source>Dots per inch.</source>
        <translation>Titik per inci.</translation>
    </message>
    <message>
        <source>Program stored: %1</source>
        <translation>Program disimpan: %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Dinas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kuota</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung per</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Terjangkau</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Belum terjangkau</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Di luar sasaran</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Meant for and without any program: %1</source>
        <translation>Sasaran yang tanpa program apa pun: %1</translation>
    </message>
    <message>
        <source>Who is reached by which program, and who is not</source>
        <translation>Siapa yang terjangkau program mana, dan siapa yang belum</translation>
    </message>
    <message>
        <source>person, household or dwelling.</source>
        <translation>person, household, atau dwelling.</translation>
    </message>
    <message>
        <source>The help is meant for national deciles 1 to N.</source>
        <translation>Sasaran bantuan: desil nasional 1 sampai N.</translation>
    </message>
    <message>
        <source>Benefits of this year only.</source>
        <translation>Hanya bantuan tahun ini.</translation>
    </message>
    <message>
        <source>Give the folder of the register and the id of a household.</source>
        <translation>Sebutkan folder register dan id keluarga.</translation>
    </message>
    <message>
        <source>Give the folder, the id and one or more COLUMN=VALUE.</source>
        <translation>Sebutkan folder, id, dan satu atau lebih KOLOM=NILAI.</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Tersimpan: %1.</translation>
    </message>
    <message>
        <source>Give the folder of the register and the id of a record.</source>
        <translation>Sebutkan folder register dan id data.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Diulangi: %1.</translation>
    </message>
    <message>
        <source>Id of a household, or ENTITY/ID.</source>
        <translation>Id keluarga, atau JENIS/ID.</translation>
    </message>
    <message>
        <source>Show a household with all that belongs to it</source>
        <translation>Menampilkan satu keluarga dengan semua datanya</translation>
    </message>
    <message>
        <source>Show identity numbers in full.</source>
        <translation>Tampilkan nomor identitas lengkap.</translation>
    </message>
    <message>
        <source>Change values: set DIR HOUSEHOLD floor_area=41 rt=001</source>
        <translation>Mengubah nilai: set FOLDER KELUARGA floor_area=41 rt=001</translation>
    </message>
    <message>
        <source>New values; an empty value means missing.</source>
        <translation>Nilai baru; nilai kosong berarti belum terisi.</translation>
    </message>
    <message>
        <source>Why; stands in the history.</source>
        <translation>Alasannya; tercatat di riwayat.</translation>
    </message>
    <message>
        <source>Who changed what, when and why</source>
        <translation>Siapa mengubah apa, kapan, dan mengapa</translation>
    </message>
    <message>
        <source>Take back the last change of this computer</source>
        <translation>Membatalkan perubahan terakhir di komputer ini</translation>
    </message>
    <message>
        <source>Do the last undone change again.</source>
        <translation>Mengulangi perubahan terakhir yang diurungkan.</translation>
    </message>
    <message>
        <source>Give the folder to make and --boundaries FILE.</source>
        <translation>Sebutkan folder yang akan dibuat dan --boundaries BERKAS.</translation>
    </message>
    <message>
        <source>Register &quot;%1&quot; made with %2 regions.</source>
        <translation>Register &quot;%1&quot; dibuat dengan %2 wilayah.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Rows waiting for repair</source>
        <translation>Baris yang menunggu perbaikan</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>Register dalam keadaan baik.</translation>
    </message>
    <message>
        <source>Make a register from a boundary file</source>
        <translation>Membuat register dari berkas batas wilayah</translation>
    </message>
    <message>
        <source>GeoJSON, Shapefile (or its zip), GeoPackage or KML.</source>
        <translation>GeoJSON, Shapefile (atau zip-nya), GeoPackage, atau KML.</translation>
    </message>
    <message>
        <source>Name of the register.</source>
        <translation>Nama register.</translation>
    </message>
    <message>
        <source>Name of the officer.</source>
        <translation>Nama petugas.</translation>
    </message>
    <message>
        <source>Name of this computer.</source>
        <translation>Nama komputer ini.</translation>
    </message>
    <message>
        <source>Layer of the boundary file.</source>
        <translation>Lapisan dalam berkas batas wilayah.</translation>
    </message>
    <message>
        <source>Column of the region code.</source>
        <translation>Kolom kode wilayah.</translation>
    </message>
    <message>
        <source>Column of the region name.</source>
        <translation>Kolom nama wilayah.</translation>
    </message>
    <message>
        <source>The people in it are invented; screens say so.</source>
        <translation>Orang di dalamnya rekaan; layar menyebutkannya.</translation>
    </message>
    <message>
        <source>What is in a register</source>
        <translation>Isi register</translation>
    </message>
    <message>
        <source>Check a register for damage</source>
        <translation>Memeriksa kerusakan register</translation>
    </message>
    <message>
        <source>Name the shared folder: --drop PATH.</source>
        <translation>Sebutkan folder bersama: --drop FOLDER.</translation>
    </message>
    <message>
        <source>Sent %1 changes, received %2; %3 new conflicts, %4 not sent yet.</source>
        <translation>Terkirim %1 perubahan, diterima %2; %3 konflik baru, %4 belum terkirim.</translation>
    </message>
    <message>
        <source>Name the invitation file: --out FILE.</source>
        <translation>Sebutkan berkas undangan: --out BERKAS.</translation>
    </message>
    <message>
        <source>Invitation written to %1. Tell the code by phone, never with the file: %2</source>
        <translation>Undangan ditulis ke %1. Sampaikan kodenya lewat telepon, jangan bersama berkasnya: %2</translation>
    </message>
    <message>
        <source>Give the invitation file and the folder to make.</source>
        <translation>Sebutkan berkas undangan dan folder yang akan dibuat.</translation>
    </message>
    <message>
        <source>Joined; the register is in %1.</source>
        <translation>Sudah bergabung; registernya ada di %1.</translation>
    </message>
    <message>
        <source>Received %1 changes.</source>
        <translation>Diterima %1 perubahan.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Give the folder, the conflict and mine, theirs, keep, withdraw or COLUMN=VALUE.</source>
        <translation>Sebutkan folder, konflik, dan mine, theirs, keep, withdraw, atau KOLOM=NILAI.</translation>
    </message>
    <message>
        <source>Decided and stored.</source>
        <translation>Diputuskan dan disimpan.</translation>
    </message>
    <message>
        <source>Shared folder or stick.</source>
        <translation>Folder bersama atau flashdisk.</translation>
    </message>
    <message>
        <source>File whose first line is the code of the invitation.</source>
        <translation>Berkas yang baris pertamanya kode undangan.</translation>
    </message>
    <message>
        <source>Make an invitation for another laptop</source>
        <translation>Membuat undangan untuk laptop lain</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Berkas yang akan ditulis.</translation>
    </message>
    <message>
        <source>Who is invited.</source>
        <translation>Siapa yang diundang.</translation>
    </message>
    <message>
        <source>Join a register by an invitation</source>
        <translation>Bergabung ke register dengan undangan</translation>
    </message>
    <message>
        <source>The invitation.</source>
        <translation>Undangannya.</translation>
    </message>
    <message>
        <source>Exchange changes through a folder</source>
        <translation>Sinkron perubahan lewat folder</translation>
    </message>
    <message>
        <source>Open conflicts with both values</source>
        <translation>Konflik terbuka dengan kedua nilainya</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Memutuskan konflik</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>Id konflik.</translation>
    </message>
    <message>
        <source>mine, theirs, keep, withdraw or COLUMN=VALUE.</source>
        <translation>mine, theirs, keep, withdraw, atau KOLOM=NILAI.</translation>
    </message>
    <message>
        <source>Say `rangkul-cli --help` or `rangkul-cli COMMAND --help`.</source>
        <translation>Ketik `rangkul-cli --help` atau `rangkul-cli PERINTAH --help`.</translation>
    </message>
    <message>
        <source>A saved filter as JSON.</source>
        <translation>Saringan tersimpan dalam bentuk JSON.</translation>
    </message>
    <message>
        <source>Region code; may be given several times.</source>
        <translation>Kode wilayah; boleh disebut beberapa kali.</translation>
    </message>
    <message>
        <source>Deciles: 1,2 or city:1,2 (0 = not ranked).</source>
        <translation>Desil: 1,2 atau city:1,2 (0 = belum diperingkat).</translation>
    </message>
    <message>
        <source>Receives this program; any = at least one.</source>
        <translation>Menerima program ini; any = sedikitnya satu.</translation>
    </message>
    <message>
        <source>Does not receive this program; any = none at all.</source>
        <translation>Tidak menerima program ini; any = tidak satu pun.</translation>
    </message>
    <message>
        <source>COLUMN=VALUE or COLUMN=LEAST..MOST.</source>
        <translation>KOLOM=NILAI atau KOLOM=TERKECIL..TERBESAR.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>Kolomnya kosong.</translation>
    </message>
    <message>
        <source>Has no point on the map.</source>
        <translation>Tidak punya titik di peta.</translation>
    </message>
    <message>
        <source>Usage: rangkul-cli COMMAND [ARGUMENT ...] [--json] [--passphrase-file FILE] [--language id|en]</source>
        <translation>Pemakaian: rangkul-cli PERINTAH [ARGUMEN ...] [--json] [--passphrase-file BERKAS] [--language id|en]</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 done with findings, 2 wrong use, 3 unusable input, 4 wrong passphrase or no right, 5 the machine failed.</source>
        <translation>Status keluar: 0 selesai, 1 selesai dengan temuan, 2 salah pakai, 3 masukan tidak dapat dipakai, 4 frasa sandi salah atau tidak berhak, 5 mesin gagal.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Jawab dalam JSON.</translation>
    </message>
    <message>
        <source>id or en.</source>
        <translation>id atau en.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Tidak ada perintah &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase.</source>
        <translation>Berkas yang baris pertamanya frasa sandi.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frasa sandi:</translation>
    </message>
    <message>
        <source>Give the folder of the register and --boundaries FILE.</source>
        <translation>Sebutkan folder register dan --boundaries FILE.</translation>
    </message>
    <message>
        <source>Regions: %1 new, %2 changed, %3 the same.</source>
        <translation>Wilayah: %1 baru, %2 berubah, %3 tetap.</translation>
    </message>
    <message>
        <source>Stored. `undo` takes it back as a whole.</source>
        <translation>Tersimpan. `undo` membatalkan semuanya sekaligus.</translation>
    </message>
    <message>
        <source>Add boundaries to a register, or newer ones</source>
        <translation>Menambah batas wilayah ke register, atau yang lebih baru</translation>
    </message>
    <message>
        <source>Compare only; store nothing.</source>
        <translation>Hanya membandingkan; tidak menyimpan apa pun.</translation>
    </message>
    <message>
        <source>Folder of corrected profiles; that of the window when not given.</source>
        <translation>Folder profil yang sudah dibetulkan; milik jendela bila tidak disebut.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekaman</translation>
    </message>
    <message>
        <source>Pairs linked</source>
        <translation>Pasangan yang dipadankan</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Ketepatan</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Detik</translation>
    </message>
    <message>
        <source>Most memory, MiB</source>
        <translation>Memori terbanyak, MiB</translation>
    </message>
    <message>
        <source>Measure on records whose truth is known: febrl (truth in rec_id), rldata (truth in ent_id) or households (invented people).</source>
        <translation>Mengukur dengan rekaman yang kebenarannya diketahui: febrl (kebenaran di rec_id), rldata (kebenaran di ent_id), atau households (orang rekaan).</translation>
    </message>
    <message>
        <source>Leave this column out. Can be repeated.</source>
        <translation>Tanpa kolom ini. Dapat diulang.</translation>
    </message>
    <message>
        <source>How many records to invent.</source>
        <translation>Banyaknya rekaman rekaan.</translation>
    </message>
    <message>
        <source>Number that decides which people are invented.</source>
        <translation>Angka yang menentukan orang rekaan mana yang dibuat.</translation>
    </message>
    <message>
        <source>Each record has at most one partner.</source>
        <translation>Setiap rekaman paling banyak punya satu pasangan.</translation>
    </message>
    <message>
        <source>Two records linked to a third are linked as well.</source>
        <translation>Dua rekaman yang padan dengan rekaman ketiga juga dianggap padan.</translation>
    </message>
    <message>
        <source>How many threads work.</source>
        <translation>Banyaknya utas yang bekerja.</translation>
    </message>
    <message>
        <source>Use this model instead of training one.</source>
        <translation>Pakai model ini tanpa melatih model baru.</translation>
    </message>
    <message>
        <source>Write the model that was used.</source>
        <translation>Tulis model yang dipakai.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
    <message>
        <source>Nothing waits for repair.</source>
        <translation>Tidak ada yang menunggu perbaikan.</translation>
    </message>
    <message>
        <source>%1 of %2 rows can be taken in.</source>
        <translation>%1 dari %2 baris dapat dimasukkan.</translation>
    </message>
    <message>
        <source>%1 of %2 rows went into the register. `import undo` brings them back.</source>
        <translation>%1 dari %2 baris masuk ke register. `import undo` mengembalikannya.</translation>
    </message>
    <message>
        <source>Rows of imports that wait for repair</source>
        <translation>Baris impor yang menunggu perbaikan</translation>
    </message>
    <message>
        <source>Check waiting rows again and take in those that are good</source>
        <translation>Memeriksa ulang baris yang menunggu dan memasukkan yang sudah baik</translation>
    </message>
    <message>
        <source>Rows as `import tray` names them; none: all.</source>
        <translation>Baris seperti disebut `import tray`; tanpa isi: semua.</translation>
    </message>
    <message>
        <source>Write VALUE into the column of this header. May be given several times.</source>
        <translation>Tulis VALUE di kolom dengan judul ini. Boleh diulang.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>Give the folder of the register, two persons and same, different or later.</source>
        <translation>Sebutkan folder register, dua orang, dan same (sama), different (berbeda), atau later (nanti).</translation>
    </message>
    <message>
        <source>The answer was kept. Nothing was merged.</source>
        <translation>Jawaban disimpan. Tidak ada yang digabungkan.</translation>
    </message>
    <message>
        <source>Show at most so many of each kind.</source>
        <translation>Tampilkan paling banyak sekian dari tiap jenis.</translation>
    </message>
    <message>
        <source>Id of one person.</source>
        <translation>Id orang yang satu.</translation>
    </message>
    <message>
        <source>Id of the other person.</source>
        <translation>Id orang yang lain.</translation>
    </message>
    <message>
        <source>Why, in your own words.</source>
        <translation>Alasannya, dengan kata-kata sendiri.</translation>
    </message>
    <message>
        <source>Two lists: files, or first the folder of a register. With --benchmark one file or two.</source>
        <translation>Dua daftar: berkas, atau folder register lebih dahulu. Dengan --benchmark satu atau dua berkas.</translation>
    </message>
    <message>
        <source>Lay two lists over each other and find the same persons</source>
        <translation>Memadankan dua daftar dan menemukan orang yang sama</translation>
    </message>
    <message>
        <source>List pairs of a register that may be one person</source>
        <translation>Mendaftar pasangan dalam register yang mungkin satu orang</translation>
    </message>
    <message>
        <source>Keep what an officer says about a pair</source>
        <translation>Menyimpan jawaban petugas tentang satu pasangan</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Sort a BPJS list and the register into baskets: poor by who pays, poor and not in the list, gone, not poor.</source>
        <translation>Memilah daftar BPJS dan register ke dalam keranjang: miskin menurut pembayar iuran, miskin tetapi tidak ada di daftar, sudah tidak ada, tidak miskin.</translation>
    </message>
    <message>
        <source>Poor is who has at most this national decile.</source>
        <translation>Miskin berarti desil nasional paling tinggi sekian.</translation>
    </message>
    <message>
        <source>Segment of all rows of a BPJS list: PBI-JK, PBID, PBPU or PPU.</source>
        <translation>Segmen semua baris daftar BPJS: PBI-JK, PBID, PBPU, atau PPU.</translation>
    </message>
    <message>
        <source>Write a work list (.xlsx).</source>
        <translation>Menulis daftar kerja (.xlsx).</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 baris ditulis ke %2.</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Where, other</source>
        <translation>Letak, yang lain</translation>
    </message>
    <message>
        <source>Name, other</source>
        <translation>Nama, yang lain</translation>
    </message>
    <message>
        <source>NIK, other</source>
        <translation>NIK, yang lain</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Daftar pertama</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Daftar kedua</translation>
    </message>
    <message>
        <source>In both lists</source>
        <translation>Ada di kedua daftar</translation>
    </message>
    <message>
        <source>Perhaps in both lists</source>
        <translation>Mungkin ada di kedua daftar</translation>
    </message>
    <message>
        <source>Only in this list</source>
        <translation>Hanya di daftar ini</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Pairs to look at</source>
        <translation>Pasangan yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Fault in the record</source>
        <translation>Kesalahan dalam rekaman</translation>
    </message>
    <message>
        <source>True pairs</source>
        <translation>Pasangan yang benar</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 known already, %4 rejected.</source>
        <translation>%1 ditambah, %2 diubah, %3 sudah ada, %4 ditolak.</translation>
    </message>
    <message>
        <source>Give the folder of the register and the table.</source>
        <translation>Sebutkan folder register dan tabelnya.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Garis</translation>
    </message>
    <message>
        <source>Rp per head and month</source>
        <translation>Rp per kapita per bulan</translation>
    </message>
    <message>
        <source>P0, P1, P2, GK, IPM, TPT, STUNTING ... or another name.</source>
        <translation>P0, P1, P2, GK, IPM, TPT, STUNTING ... atau nama lain.</translation>
    </message>
    <message>
        <source>Kemendagri code of the region.</source>
        <translation>Kode Kemendagri wilayah.</translation>
    </message>
    <message>
        <source>Year.</source>
        <translation>Tahun.</translation>
    </message>
    <message>
        <source>Who published it, or which plan.</source>
        <translation>Penerbitnya, atau dokumen rencananya.</translation>
    </message>
    <message>
        <source>Unit of the value.</source>
        <translation>Satuan nilai.</translation>
    </message>
    <message>
        <source>Day of publication.</source>
        <translation>Tanggal terbit.</translation>
    </message>
    <message>
        <source>The value.</source>
        <translation>Nilainya.</translation>
    </message>
    <message>
        <source>Upper end of a target between two values.</source>
        <translation>Batas atas target di antara dua nilai.</translation>
    </message>
    <message>
        <source>Name of the region.</source>
        <translation>Nama wilayah.</translation>
    </message>
    <message>
        <source>Month the value is of.</source>
        <translation>Bulan dari nilai itu.</translation>
    </message>
    <message>
        <source>Office in charge of a target.</source>
        <translation>Perangkat daerah penanggung jawab target.</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>Catatan.</translation>
    </message>
    <message>
        <source>Name of the line: GK, extreme ...</source>
        <translation>Nama garis: GK, ekstrem ...</translation>
    </message>
    <message>
        <source>Kemendagri code of the region; none: the country.</source>
        <translation>Kode Kemendagri wilayah; tanpa kode: seluruh negara.</translation>
    </message>
    <message>
        <source>First day it counts.</source>
        <translation>Hari pertama berlaku.</translation>
    </message>
    <message>
        <source>Rupiah per head and month.</source>
        <translation>Rupiah per kapita per bulan.</translation>
    </message>
    <message>
        <source>Table: .csv .xlsx .xls .ods, long or with a column for each year.</source>
        <translation>Tabel: .csv .xlsx .xls .ods, memanjang atau dengan satu kolom per tahun.</translation>
    </message>
    <message>
        <source>Published figures by region and year</source>
        <translation>Angka yang diterbitkan menurut wilayah dan tahun</translation>
    </message>
    <message>
        <source>Store a published figure</source>
        <translation>Menyimpan satu angka yang diterbitkan</translation>
    </message>
    <message>
        <source>Store the figures of a table</source>
        <translation>Menyimpan angka dari sebuah tabel</translation>
    </message>
    <message>
        <source>Targets of planning documents</source>
        <translation>Target dokumen perencanaan</translation>
    </message>
    <message>
        <source>Store a target</source>
        <translation>Menyimpan satu target</translation>
    </message>
    <message>
        <source>Store the targets of a table</source>
        <translation>Menyimpan target dari sebuah tabel</translation>
    </message>
    <message>
        <source>Poverty lines, dated and with their source</source>
        <translation>Garis kemiskinan, bertanggal dan bersumber</translation>
    </message>
    <message>
        <source>Store a poverty line</source>
        <translation>Menyimpan satu garis kemiskinan</translation>
    </message>
    <message>
        <source>Store the poverty lines of a table</source>
        <translation>Menyimpan garis kemiskinan dari sebuah tabel</translation>
    </message>
    <message>
        <source>Give a file of units or the folder of a register.</source>
        <translation>Sebutkan berkas data satuan atau folder register.</translation>
    </message>
    <message>
        <source>Say which column holds the amount: --value NAME.</source>
        <translation>Sebutkan kolom yang berisi jumlahnya: --value NAMA.</translation>
    </message>
    <message>
        <source>Sheet of persons or households, or a register.</source>
        <translation>Lembar orang atau keluarga, atau sebuah register.</translation>
    </message>
    <message>
        <source>Column of survey weights.</source>
        <translation>Kolom penimbang survei.</translation>
    </message>
    <message>
        <source>Column of household sizes: persons are counted.</source>
        <translation>Kolom jumlah anggota keluarga: yang dihitung jiwa.</translation>
    </message>
    <message>
        <source>Column of groups to part the measure by.</source>
        <translation>Kolom kelompok untuk mengurai ukuran.</translation>
    </message>
    <message>
        <source>persons or households of the register.</source>
        <translation>persons (jiwa) atau households (keluarga) dalam register.</translation>
    </message>
    <message>
        <source>Column of the amount per head.</source>
        <translation>Kolom jumlah per kapita.</translation>
    </message>
    <message>
        <source>Poverty line in the unit of the amounts.</source>
        <translation>Garis kemiskinan dalam satuan jumlah itu.</translation>
    </message>
    <message>
        <source>Poverty line as a share of the median, 0.6.</source>
        <translation>Garis kemiskinan sebagai bagian dari median, 0.6.</translation>
    </message>
    <message>
        <source>Poverty line of the register by name, GK.</source>
        <translation>Nama garis kemiskinan dalam register, GK.</translation>
    </message>
    <message>
        <source>spending_month or income_month of the register.</source>
        <translation>spending_month atau income_month dalam register.</translation>
    </message>
    <message>
        <source>Multidimensional score model for a register.</source>
        <translation>Model skor multidimensi untuk register.</translation>
    </message>
    <message>
        <source>File of indicators and whole weights; the global MPI.</source>
        <translation>Berkas indikator dan bobot bulat; tanpa berkas: MPI global.</translation>
    </message>
    <message>
        <source>Columns and whole weights: a=1,b=2.</source>
        <translation>Kolom dan bobot bulat: a=1,b=2.</translation>
    </message>
    <message>
        <source>Poor from this sum of weights, with --weights.</source>
        <translation>Miskin mulai jumlah bobot ini, bersama --weights.</translation>
    </message>
    <message>
        <source>P0, P1, P2, Watts, Sen and Gini</source>
        <translation>P0, P1, P2, Watts, Sen, dan Gini</translation>
    </message>
    <message>
        <source>Multidimensional poverty (Alkire-Foster)</source>
        <translation>Kemiskinan multidimensi (Alkire-Foster)</translation>
    </message>
    <message>
        <source>Objection %1: %2, deadline %3</source>
        <translation>Sanggahan %1: %2, tenggat %3</translation>
    </message>
    <message>
        <source>Its deadline has passed.</source>
        <translation>Tenggatnya sudah lewat.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Sanggahan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Isi sanggahan</translation>
    </message>
    <message>
        <source>Give the folder of the register and the id of the objection.</source>
        <translation>Sebutkan folder register dan nomor sanggahan.</translation>
    </message>
    <message>
        <source>Id of the household.</source>
        <translation>Nomor keluarga.</translation>
    </message>
    <message>
        <source>What is contested, in words.</source>
        <translation>Apa yang disanggah, dengan kata-kata.</translation>
    </message>
    <message>
        <source>proposal, objection or correction.</source>
        <translation>proposal (usul), objection (sanggah), atau correction (koreksi).</translation>
    </message>
    <message>
        <source>Keep the reason card of this score model with it.</source>
        <translation>Simpan kartu alasan model skor ini bersamanya.</translation>
    </message>
    <message>
        <source>Criterion of the model that is contested.</source>
        <translation>Kriteria model yang disanggah.</translation>
    </message>
    <message>
        <source>Member whom it is about.</source>
        <translation>Anggota yang dimaksud.</translation>
    </message>
    <message>
        <source>Who reports it; kept sealed.</source>
        <translation>Pelapor; disimpan tertutup.</translation>
    </message>
    <message>
        <source>A piece of evidence. Can be repeated.</source>
        <translation>Satu bukti. Dapat diulang.</translation>
    </message>
    <message>
        <source>Until when it is decided; 30 days later.</source>
        <translation>Batas waktu putusan; 30 hari kemudian.</translation>
    </message>
    <message>
        <source>Day it was opened; today.</source>
        <translation>Tanggal diajukan; hari ini.</translation>
    </message>
    <message>
        <source>Only those that are not decided.</source>
        <translation>Hanya yang belum diputuskan.</translation>
    </message>
    <message>
        <source>Only those of this household.</source>
        <translation>Hanya milik keluarga ini.</translation>
    </message>
    <message>
        <source>Day that decides what is overdue; today.</source>
        <translation>Hari penentu lewat tenggat; hari ini.</translation>
    </message>
    <message>
        <source>Id of the objection.</source>
        <translation>Nomor sanggahan.</translation>
    </message>
    <message>
        <source>examined, accepted, rejected or withdrawn.</source>
        <translation>examined (diperiksa), accepted (diterima), rejected (ditolak), atau withdrawn (dicabut).</translation>
    </message>
    <message>
        <source>The decision and why, in words.</source>
        <translation>Putusan dan alasannya, dengan kata-kata.</translation>
    </message>
    <message>
        <source>Who decided; the officer of this laptop.</source>
        <translation>Yang memutuskan; petugas laptop ini.</translation>
    </message>
    <message>
        <source>Day of the decision; today.</source>
        <translation>Tanggal putusan; hari ini.</translation>
    </message>
    <message>
        <source>Number of the decision letter.</source>
        <translation>Nomor surat keputusan.</translation>
    </message>
    <message>
        <source>Open an objection of a household</source>
        <translation>Membuka sanggahan sebuah keluarga</translation>
    </message>
    <message>
        <source>Objections, the nearest deadline first</source>
        <translation>Sanggahan, tenggat terdekat lebih dahulu</translation>
    </message>
    <message>
        <source>Say what became of an objection</source>
        <translation>Mencatat hasil sebuah sanggahan</translation>
    </message>
    <message>
        <source>draft of %1, %2</source>
        <translation>rancangan %1, %2</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>disetujui %1, %2</translation>
    </message>
    <message>
        <source>replaced; approved by %1, %2</source>
        <translation>sudah diganti; disetujui %1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>bawaan</translation>
    </message>
    <message>
        <source>Give the folder of the register and the file of the model.</source>
        <translation>Sebutkan folder register dan berkas modelnya.</translation>
    </message>
    <message>
        <source>Model stored: %1</source>
        <translation>Model disimpan: %1</translation>
    </message>
    <message>
        <source>Give the folder of the register and the model.</source>
        <translation>Sebutkan folder register dan modelnya.</translation>
    </message>
    <message>
        <source>%1 households ranked, %2 outside by a gate, %3 without a class while answers are missing.</source>
        <translation>%1 keluarga diurutkan, %2 di luar karena syarat, %3 tanpa kelas selama jawaban belum lengkap.</translation>
    </message>
    <message>
        <source>Write the file of --model here, to edit it.</source>
        <translation>Tulis berkas --model ke sini, untuk disunting.</translation>
    </message>
    <message>
        <source>Show the JSON schema of model files.</source>
        <translation>Tampilkan skema JSON berkas model.</translation>
    </message>
    <message>
        <source>Model file, or table of coefficients with --proxy.</source>
        <translation>Berkas model, atau tabel koefisien dengan --proxy.</translation>
    </message>
    <message>
        <source>What is different in this version.</source>
        <translation>Yang berbeda pada versi ini.</translation>
    </message>
    <message>
        <source>Short name of a proxy means test to be made.</source>
        <translation>Nama singkat proxy means test yang akan dibuat.</translation>
    </message>
    <message>
        <source>Name of the proxy means test.</source>
        <translation>Nama proxy means test.</translation>
    </message>
    <message>
        <source>For which kabupaten or kota it was estimated.</source>
        <translation>Untuk kabupaten atau kota mana diestimasi.</translation>
    </message>
    <message>
        <source>Year of the estimate.</source>
        <translation>Tahun estimasi.</translation>
    </message>
    <message>
        <source>Who estimated it, from what.</source>
        <translation>Siapa yang mengestimasi, dari data apa.</translation>
    </message>
    <message>
        <source>The draft to approve.</source>
        <translation>Rancangan yang akan disetujui.</translation>
    </message>
    <message>
        <source>Who approves it.</source>
        <translation>Yang menyetujui.</translation>
    </message>
    <message>
        <source>Day of approval; today.</source>
        <translation>Tanggal persetujuan; hari ini.</translation>
    </message>
    <message>
        <source>Show so many.</source>
        <translation>Tampilkan sebanyak ini.</translation>
    </message>
    <message>
        <source>Write the whole ranking to this CSV file, without names.</source>
        <translation>Tulis seluruh peringkat ke berkas CSV ini, tanpa nama.</translation>
    </message>
    <message>
        <source>Score models: built in and stored</source>
        <translation>Model skor: bawaan dan tersimpan</translation>
    </message>
    <message>
        <source>Store a version of a score model as a draft</source>
        <translation>Menyimpan satu versi model skor sebagai rancangan</translation>
    </message>
    <message>
        <source>Approve a draft for use</source>
        <translation>Menyetujui sebuah rancangan untuk dipakai</translation>
    </message>
    <message>
        <source>Score and rank all households</source>
        <translation>Memberi skor dan mengurutkan semua keluarga</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>At the border with more equals than places: %1 before, %2 after. People decide between them.</source>
        <translation>Di batas dengan nilai sama melebihi tempat: %1 sebelum, %2 sesudah. Manusia yang memutuskan di antara mereka.</translation>
    </message>
    <message>
        <source>Nobody is removed from a list by this. It shows what would change.</source>
        <translation>Tidak ada yang dikeluarkan dari daftar oleh ini. Ini hanya memperlihatkan apa yang akan berubah.</translation>
    </message>
    <message>
        <source>Say what moves: --weight CRITERION=0.2 or --cut CLASS=9.</source>
        <translation>Sebutkan yang digeser: --weight KRITERIA=0.2 atau --cut KELAS=9.</translation>
    </message>
    <message>
        <source>Say with which model to compare: --with MODEL.</source>
        <translation>Sebutkan model pembandingnya: --with MODEL.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Weight times</source>
        <translation>Bobot dikali</translation>
    </message>
    <message>
        <source>Of the first %1, so many would not be among them any more. Tied at the border now: %2.</source>
        <translation>Dari %1 teratas, sebanyak ini tidak lagi termasuk. Yang sama nilainya di batas sekarang: %2.</translation>
    </message>
    <message>
        <source>Show what changed since this day; the cut-off of the last snapshot.</source>
        <translation>Tampilkan yang berubah sejak hari ini; tanpa pilihan: sejak tanggal batas potret terakhir.</translation>
    </message>
    <message>
        <source>A criterion and its other weight. Can be repeated.</source>
        <translation>Sebuah kriteria dan bobot lainnya. Dapat diulang.</translation>
    </message>
    <message>
        <source>A class and where it begins instead. Can be repeated.</source>
        <translation>Sebuah kelas dan batas barunya. Dapat diulang.</translation>
    </message>
    <message>
        <source>The other model or version.</source>
        <translation>Model atau versi yang lain.</translation>
    </message>
    <message>
        <source>Watch the first N of the ranking.</source>
        <translation>Amati N teratas dari peringkat.</translation>
    </message>
    <message>
        <source>Each weight less and more by this share.</source>
        <translation>Tiap bobot dikurangi dan ditambah sebesar bagian ini.</translation>
    </message>
    <message>
        <source>Day that decides ages; today.</source>
        <translation>Hari penentu usia; hari ini.</translation>
    </message>
    <message>
        <source>The reason card of a household</source>
        <translation>Kartu alasan sebuah keluarga</translation>
    </message>
    <message>
        <source>Who would enter and leave with other weights or cuts</source>
        <translation>Siapa yang akan masuk dan keluar dengan bobot atau batas lain</translation>
    </message>
    <message>
        <source>Compare two models or versions</source>
        <translation>Membandingkan dua model atau versi</translation>
    </message>
    <message>
        <source>How much the first places depend on each weight</source>
        <translation>Seberapa besar urutan teratas bergantung pada tiap bobot</translation>
    </message>
    <message>
        <source>Snapshot %1: cut-off %2, source %3, made on %4 by %5</source>
        <translation>Potret %1: tanggal batas %2, sumber %3, dibuat %4 oleh %5</translation>
    </message>
    <message>
        <source>Give the folder of the register and the name of the snapshot.</source>
        <translation>Sebutkan folder register dan nama potret data.</translation>
    </message>
    <message>
        <source>Name of the snapshot.</source>
        <translation>Nama potret data.</translation>
    </message>
    <message>
        <source>What the figures rest on: DTSEN 2026-1 ...</source>
        <translation>Dasar angka: DTSEN 2026-1 ...</translation>
    </message>
    <message>
        <source>Score with this model. Can be repeated.</source>
        <translation>Beri skor dengan model ini. Dapat diulang.</translation>
    </message>
    <message>
        <source>Only these figures: population, deciles ...</source>
        <translation>Hanya angka ini: population, deciles ...</translation>
    </message>
    <message>
        <source>Keep today&apos;s figures under a name</source>
        <translation>Menyimpan angka hari ini dengan sebuah nama</translation>
    </message>
    <message>
        <source>Frozen figures, the newest cut-off first</source>
        <translation>Angka yang dibekukan, tanggal batas terbaru lebih dahulu</translation>
    </message>
    <message>
        <source>Frozen figures as they were</source>
        <translation>Angka yang dibekukan sebagaimana adanya</translation>
    </message>
    <message>
        <source>Poverty line %1</source>
        <translation>Garis kemiskinan %1</translation>
    </message>
    <message>
        <source>Poverty line %1: %2, from %3 (%4)</source>
        <translation>Garis kemiskinan %1: %2, sejak %3 (%4)</translation>
    </message>
    <message>
        <source>Counted %1, below the line %2, without a value %3</source>
        <translation>Dihitung %1, di bawah garis %2, tanpa nilai %3</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Bagian dari semua</translation>
    </message>
    <message>
        <source>Share of the poor</source>
        <translation>Bagian dari yang miskin</translation>
    </message>
    <message>
        <source>Counted %1, poor %2, left out for a missing answer %3</source>
        <translation>Dihitung %1, miskin %2, tidak diikutkan karena jawaban kosong %3</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Deprived</source>
        <translation>Terdeprivasi</translation>
    </message>
    <message>
        <source>Deprived and poor</source>
        <translation>Terdeprivasi dan miskin</translation>
    </message>
    <message>
        <source>Share of M0</source>
        <translation>Bagian dari M0</translation>
    </message>
    <message>
        <source>kelurahan, kecamatan or kota.</source>
        <translation>kelurahan, kecamatan, atau kota.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>Gate: %1: %2</source>
        <translation>Syarat: %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 points of %3, weight %4, adds %5</source>
        <translation>%1: %2 poin dari %3, bobot %4, menambah %5</translation>
    </message>
    <message>
        <source>Not in the register on %1.</source>
        <translation>Belum ada dalam register pada %1.</translation>
    </message>
    <message>
        <source>Score on %1: %2</source>
        <translation>Skor pada %1: %2</translation>
    </message>
    <message>
        <source>Nothing that counts has changed since.</source>
        <translation>Sejak itu tidak ada perubahan yang berpengaruh.</translation>
    </message>
    <message>
        <source>Household %1, head %2, on %3</source>
        <translation>Keluarga %1, kepala %2, pada %3</translation>
    </message>
    <message>
        <source>Score %1, class %2, rank %3 of %4 (%5 equal)</source>
        <translation>Skor %1, kelas %2, peringkat %3 dari %4 (%5 bernilai sama)</translation>
    </message>
    <message>
        <source>Local decile %1; official: national %2, province %3, city %4</source>
        <translation>Desil lokal %1; resmi: nasional %2, provinsi %3, kota %4</translation>
    </message>
    <message>
        <source>Short name, name@version, id or file of the score model.</source>
        <translation>Nama singkat, nama@versi, nomor, atau berkas model skor.</translation>
    </message>
    <message>
        <source>The first N of the whole ranking.</source>
        <translation>N teratas dari seluruh peringkat.</translation>
    </message>
    <message>
        <source>The first N of each region of --level.</source>
        <translation>N teratas dari tiap wilayah pada --level.</translation>
    </message>
    <message>
        <source>Everybody of this class of the model.</source>
        <translation>Semua dari kelas ini pada model.</translation>
    </message>
    <message>
        <source>Within the quotas of this program by region.</source>
        <translation>Di dalam kuota program ini menurut wilayah.</translation>
    </message>
    <message>
        <source>Year of the quotas.</source>
        <translation>Tahun kuota.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, letter %3.</source>
        <translation>Disetujui %1 pada %2, surat %3.</translation>
    </message>
    <message>
        <source>A draft: nobody has approved this version for decisions.</source>
        <translation>Rancangan: belum ada yang menyetujui versi ini untuk keputusan.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Tidak diikutkan: %1. %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Bernilai sama</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Local decile</source>
        <translation>Desil lokal</translation>
    </message>
    <message>
        <source>Official decile</source>
        <translation>Desil resmi</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Watts is not defined for those who have nothing or less (%1); if they add nothing to it, as in figures of the World Bank, it is %2.</source>
        <translation>Watts tidak terdefinisi bagi mereka yang tidak punya apa-apa atau kurang (%1); bila mereka tidak menambah apa pun, seperti pada angka Bank Dunia, nilainya %2.</translation>
    </message>
    <message>
        <source>Exclusion error</source>
        <translation>Galat eksklusi</translation>
    </message>
    <message>
        <source>Inclusion error</source>
        <translation>Galat inklusi</translation>
    </message>
    <message>
        <source>Meant also for those whom a verifier found eligible.</source>
        <translation>Juga bagi yang dinyatakan layak oleh petugas verval.</translation>
    </message>
    <message>
        <source>List the ids of so many households that are meant and not reached.</source>
        <translation>Sebutkan id sekian keluarga sasaran yang belum terjangkau.</translation>
    </message>
    <message>
        <source>Columns that hold amounts and the line below which one is deprived, for M1 and M2: a=100,b=2.</source>
        <translation>Kolom berisi jumlah dan batas di bawahnya orang dianggap kekurangan, untuk M1 dan M2: a=100,b=2.</translation>
    </message>
    <message>
        <source>Rules of needs added: %1</source>
        <translation>Aturan kebutuhan ditambahkan: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Who lacks it</source>
        <translation>Siapa yang membutuhkan</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Kebutuhan</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Give the folder of the register and the id of the need.</source>
        <translation>Tuliskan folder register dan id kebutuhan.</translation>
    </message>
    <message>
        <source>Take the rules of the catalogue that are not there yet.</source>
        <translation>Ambil aturan katalog yang belum ada.</translation>
    </message>
    <message>
        <source>Read this catalogue instead of the built-in one.</source>
        <translation>Baca katalog ini sebagai ganti katalog bawaan.</translation>
    </message>
    <message>
        <source>Day of the question; today.</source>
        <translation>Tanggal pertanyaan; hari ini.</translation>
    </message>
    <message>
        <source>Only those of this office.</source>
        <translation>Hanya milik dinas ini.</translation>
    </message>
    <message>
        <source>Also those that are closed.</source>
        <translation>Juga yang sudah selesai.</translation>
    </message>
    <message>
        <source>Id of the need.</source>
        <translation>Id kebutuhan.</translation>
    </message>
    <message>
        <source>open, referred, under-way, met or cannot.</source>
        <translation>open, referred, under-way, met atau cannot.</translation>
    </message>
    <message>
        <source>What was done; kept sealed.</source>
        <translation>Apa yang dilakukan; disimpan tersegel.</translation>
    </message>
    <message>
        <source>What a household may lack, and which office helps</source>
        <translation>Apa yang mungkin dibutuhkan keluarga, dan dinas yang membantu</translation>
    </message>
    <message>
        <source>Find who lacks what; --store writes it down</source>
        <translation>Cari siapa membutuhkan apa; --store mencatatnya</translation>
    </message>
    <message>
        <source>Store new needs with office and deadline.</source>
        <translation>Simpan kebutuhan baru dengan dinas dan tenggat.</translation>
    </message>
    <message>
        <source>Needs of households, the nearest deadline first</source>
        <translation>Kebutuhan keluarga, tenggat terdekat lebih dahulu</translation>
    </message>
    <message>
        <source>Say what became of a need</source>
        <translation>Catat hasil sebuah kebutuhan</translation>
    </message>
    <message>
        <source>Give the program a --name, or take it --from-catalogue.</source>
        <translation>Beri nama program dengan --name, atau ambil dengan --from-catalogue.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Give the --rule.</source>
        <translation>Tuliskan aturan dengan --rule.</translation>
    </message>
    <message>
        <source>%1 of %2 households, %3 persons; of %4 it is not known.</source>
        <translation>%1 dari %2 keluarga, %3 orang; %4 tidak diketahui.</translation>
    </message>
    <message>
        <source>The register has no program &quot;%1&quot;: who receives it is not known.</source>
        <translation>Register tidak mempunyai program &quot;%1&quot;: penerimanya tidak diketahui.</translation>
    </message>
    <message>
        <source>Write the built-in catalogue here, to be edited.</source>
        <translation>Tulis katalog bawaan ke sini untuk disunting.</translation>
    </message>
    <message>
        <source>Take this program of the catalogue.</source>
        <translation>Ambil program ini dari katalog.</translation>
    </message>
    <message>
        <source>The rule, such as &quot;decile &lt;= 4&quot;.</source>
        <translation>Aturannya, misalnya &quot;decile &lt;= 4&quot;.</translation>
    </message>
    <message>
        <source>List the ids of so many households.</source>
        <translation>Sebutkan id sekian keluarga.</translation>
    </message>
    <message>
        <source>Add a program, or take one of the catalogue</source>
        <translation>Tambah program, atau ambil dari katalog</translation>
    </message>
    <message>
        <source>The programs of the register</source>
        <translation>Program dalam register</translation>
    </message>
    <message>
        <source>Programs that are known, with rules and amounts</source>
        <translation>Program yang dikenal, dengan aturan dan besarannya</translation>
    </message>
    <message>
        <source>Read a rule and say it in words</source>
        <translation>Baca sebuah aturan dan ungkapkan dengan kata-kata</translation>
    </message>
    <message>
        <source>Count whom a rule means, before it is stored</source>
        <translation>Hitung siapa yang terkena aturan sebelum disimpan</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Usaha</translation>
    </message>
    <message>
        <source>Give the group a --name.</source>
        <translation>Beri nama kelompok dengan --name.</translation>
    </message>
    <message>
        <source>Group stored: %1</source>
        <translation>Kelompok disimpan: %1</translation>
    </message>
    <message>
        <source>The group has %1 households.</source>
        <translation>Kelompok beranggotakan %1 keluarga.</translation>
    </message>
    <message>
        <source>From when; today.</source>
        <translation>Sejak kapan; hari ini.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Alasannya.</translation>
    </message>
    <message>
        <source>Which regulation says so.</source>
        <translation>Peraturan yang mengaturnya.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Namanya.</translation>
    </message>
    <message>
        <source>Code of its kecamatan.</source>
        <translation>Kode kecamatannya.</translation>
    </message>
    <message>
        <source>What the group does.</source>
        <translation>Usaha kelompok.</translation>
    </message>
    <message>
        <source>Name or id of the group.</source>
        <translation>Nama atau id kelompok.</translation>
    </message>
    <message>
        <source>Chair, treasurer, member.</source>
        <translation>Ketua, bendahara, anggota.</translation>
    </message>
    <message>
        <source>Which programs may go to one receiver</source>
        <translation>Program yang boleh diterima bersamaan</translation>
    </message>
    <message>
        <source>Joint business groups and their households</source>
        <translation>Kelompok usaha bersama dan keluarganya</translation>
    </message>
    <message>
        <source>Found a joint business group in a kecamatan</source>
        <translation>Bentuk kelompok usaha bersama di sebuah kecamatan</translation>
    </message>
    <message>
        <source>Take a household into a group</source>
        <translation>Masukkan keluarga ke dalam kelompok</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kuota</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Memenuhi syarat</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Disalurkan</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Terpilih</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Seri</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>A proposal: people decide, also between the tied.</source>
        <translation>Ini usulan: orang yang memutuskan, juga di antara yang seri.</translation>
    </message>
    <message>
        <source>Receivers changed: %1; already there: %2</source>
        <translation>Penerima yang berubah: %1; sudah ada: %2</translation>
    </message>
    <message>
        <source>Day of the step, decides ages; today.</source>
        <translation>Tanggal langkah, menentukan umur; hari ini.</translation>
    </message>
    <message>
        <source>Only this household. Can be repeated.</source>
        <translation>Hanya keluarga ini. Boleh diulang.</translation>
    </message>
    <message>
        <source>Why all the same: beyond the quota, or beside another program.</source>
        <translation>Mengapa tetap diberikan: melebihi kuota, atau di samping program lain.</translation>
    </message>
    <message>
        <source>Places of a program by region and year</source>
        <translation>Kuota program menurut wilayah dan tahun</translation>
    </message>
    <message>
        <source>Places of a region by its code. Can be repeated.</source>
        <translation>Kuota sebuah wilayah menurut kodenya. Boleh diulang.</translation>
    </message>
    <message>
        <source>Which decision says so.</source>
        <translation>Keputusan yang menetapkannya.</translation>
    </message>
    <message>
        <source>Eligible, proposed, approved, delivered by region</source>
        <translation>Memenuhi syarat, diusulkan, disetujui, disalurkan per wilayah</translation>
    </message>
    <message>
        <source>Who comes first within the quota, ties shown</source>
        <translation>Siapa yang didahulukan dalam kuota, yang seri diperlihatkan</translation>
    </message>
    <message>
        <source>Propose a program for those who are eligible</source>
        <translation>Usulkan program bagi yang memenuhi syarat</translation>
    </message>
    <message>
        <source>Only those chosen within the quota.</source>
        <translation>Hanya yang terpilih dalam kuota.</translation>
    </message>
    <message>
        <source>Approve what is proposed</source>
        <translation>Setujui yang diusulkan</translation>
    </message>
    <message>
        <source>Say that what is approved was delivered</source>
        <translation>Catat bahwa yang disetujui sudah disalurkan</translation>
    </message>
    <message>
        <source>Write the card for the citizen, one page, to this .pdf file.</source>
        <translation>Tulis kartu untuk warga, satu halaman, ke berkas .pdf ini.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Tersalur</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Tanpa besaran</translation>
    </message>
    <message>
        <source>Without a program</source>
        <translation>Tanpa program</translation>
    </message>
    <message>
        <source>Decile</source>
        <translation>Desil</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Pemeriksaan berikut</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Pemicu</translation>
    </message>
    <message>
        <source>%1 households are watched, %2 of them are due for their yearly check.</source>
        <translation>%1 keluarga dipantau, %2 di antaranya sudah waktunya diperiksa tahunan.</translation>
    </message>
    <message>
        <source>Budget and units of a year</source>
        <translation>Anggaran dan unit setahun</translation>
    </message>
    <message>
        <source>program, strategy, office, region or quarter.</source>
        <translation>program, strategy, office, region atau quarter.</translation>
    </message>
    <message>
        <source>Permanent protection, empowerment, stunting first</source>
        <translation>Kerak kemiskinan, pemberdayaan, stunting didahulukan</translation>
    </message>
    <message>
        <source>Households that left extreme poverty and may fall back</source>
        <translation>Keluarga yang keluar dari kemiskinan ekstrem dan dapat jatuh kembali</translation>
    </message>
    <message>
        <source>Only those due for their yearly check.</source>
        <translation>Hanya yang sudah waktunya diperiksa tahunan.</translation>
    </message>
    <message>
        <source>Give the folder of the register, the name of the snapshot and --out FILE.</source>
        <translation>Sebutkan folder register, nama potret, dan --out BERKAS.</translation>
    </message>
    <message>
        <source>%1 of %2 counts are hidden. Written: %3</source>
        <translation>%1 dari %2 jumlah disembunyikan. Ditulis: %3</translation>
    </message>
    <message>
        <source>File to write: .xlsx, .csv or .geojson.</source>
        <translation>Berkas yang ditulis: .xlsx, .csv, atau .geojson.</translation>
    </message>
    <message>
        <source>Write frozen figures that anybody may see: counts only, small ones hidden</source>
        <translation>Menulis angka beku yang boleh dilihat umum: hanya jumlah, yang kecil disembunyikan</translation>
    </message>
    <message>
        <source>Trend per year %1, mean %2: %3</source>
        <translation>Tren per tahun %1, rata-rata %2: %3</translation>
    </message>
    <message>
        <source>Target %1 for %2: %3; per year %4 is needed</source>
        <translation>Target %1 untuk %2: %3; per tahun perlu %4</translation>
    </message>
    <message>
        <source>Rank, 1 = worst</source>
        <translation>Peringkat, 1 = terburuk</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Kuadran</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Sendiri</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Pembanding</translation>
    </message>
    <message>
        <source>Gap (%)</source>
        <translation>Selisih (%)</translation>
    </message>
    <message>
        <source>Indicator that was stored.</source>
        <translation>Indikator yang tersimpan.</translation>
    </message>
    <message>
        <source>Code or name of the own region.</source>
        <translation>Kode atau nama wilayah sendiri.</translation>
    </message>
    <message>
        <source>First year.</source>
        <translation>Tahun pertama.</translation>
    </message>
    <message>
        <source>Last year.</source>
        <translation>Tahun terakhir.</translation>
    </message>
    <message>
        <source>The last that the own region has.</source>
        <translation>Tahun terakhir yang dimiliki wilayah sendiri.</translation>
    </message>
    <message>
        <source>Second indicator; none: the trend of the first.</source>
        <translation>Indikator kedua; tanpa ini: tren indikator pertama.</translation>
    </message>
    <message>
        <source>Where the axes cross: mean or median.</source>
        <translation>Perpotongan sumbu: mean atau median.</translation>
    </message>
    <message>
        <source>Code or name to compare with; the province.</source>
        <translation>Kode atau nama pembanding; provinsi.</translation>
    </message>
    <message>
        <source>Trend, effectiveness, relevance and targets of a series</source>
        <translation>Tren, efektivitas, relevansi, dan target sebuah deret</translation>
    </message>
    <message>
        <source>One indicator between regions, the worst first</source>
        <translation>Satu indikator antar wilayah, yang terburuk lebih dahulu</translation>
    </message>
    <message>
        <source>Priority areas by two indicators, or by level and trend</source>
        <translation>Wilayah prioritas menurut dua indikator, atau menurut tingkat dan tren</translation>
    </message>
    <message>
        <source>Other indicators by their gap to a benchmark</source>
        <translation>Indikator lain menurut kesenjangannya terhadap pembanding</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Officers disagree</source>
        <translation>Petugas berbeda pendapat</translation>
    </message>
    <message>
        <source>Give the folder of the register, the record that is kept and the other one.</source>
        <translation>Sebutkan folder register, rekaman yang dipertahankan, dan rekaman yang satunya.</translation>
    </message>
    <message>
        <source>The records were merged: %1 values changed. Both are kept, and it can be taken back.</source>
        <translation>Rekaman digabung: %1 nilai berubah. Keduanya tetap tersimpan dan penggabungan dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Give the folder of the register and the record that was merged.</source>
        <translation>Sebutkan folder register dan rekaman yang digabungkan.</translation>
    </message>
    <message>
        <source>The merge was taken back: %1 values as they were before.</source>
        <translation>Penggabungan dibatalkan: %1 nilai kembali seperti semula.</translation>
    </message>
    <message>
        <source>Id of the person or household that is kept.</source>
        <translation>Id orang atau keluarga yang dipertahankan.</translation>
    </message>
    <message>
        <source>Id of the one that goes on in it.</source>
        <translation>Id yang dilanjutkan di dalamnya.</translation>
    </message>
    <message>
        <source>Who heads the household that the other leaves.</source>
        <translation>Siapa yang mengepalai keluarga yang ditinggalkan.</translation>
    </message>
    <message>
        <source>Id of the person or household that was merged.</source>
        <translation>Id orang atau keluarga yang digabungkan.</translation>
    </message>
    <message>
        <source>Let one record go on in another, as one step</source>
        <translation>Gabungkan satu rekaman ke rekaman lain dalam satu langkah</translation>
    </message>
    <message>
        <source>Take a merge back, at any time</source>
        <translation>Batalkan penggabungan, kapan saja</translation>
    </message>
    <message>
        <source>Short name, name or id of the program.</source>
        <translation>Nama singkat, nama atau id program.</translation>
    </message>
    <message>
        <source>Year of the benefits; this year.</source>
        <translation>Tahun bantuan; tahun ini.</translation>
    </message>
    <message>
        <source>A line for each program or region.</source>
        <translation>Satu baris untuk tiap program atau wilayah: program atau region.</translation>
    </message>
    <message>
        <source>Sheet of a workbook, by name or number; all that hold figures.</source>
        <translation>Lembar dari buku kerja, dengan nama atau nomor; tanpa ini semua lembar yang berisi angka.</translation>
    </message>
    <message>
        <source>Name two lists: two files, the folder of a register and a file, or the folder and --second. Or measure with --benchmark febrl, rldata or households.</source>
        <translation>Sebutkan dua daftar: dua berkas, folder register dan satu berkas, atau folder register dan --second. Atau ukur dengan --benchmark febrl, rldata, atau households.</translation>
    </message>
    <message>
        <source>--baskets and --full need the folder of a register and a second list.</source>
        <translation>--baskets dan --full memerlukan folder register dan daftar kedua.</translation>
    </message>
    <message>
        <source>Show the lists of a register that can be matched</source>
        <translation>Tampilkan daftar dalam register yang dapat dipadankan</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; has ended.</source>
        <translation>Kelompok &quot;%1&quot; sudah berakhir.</translation>
    </message>
    <message>
        <source>Decide a pair: allowed, warn or forbidden.</source>
        <translation>Tetapkan satu pasangan: allowed (boleh), warn (peringatan) atau forbidden (dilarang).</translation>
    </message>
    <message>
        <source>Take a household out of a group</source>
        <translation>Keluarkan keluarga dari kelompok</translation>
    </message>
    <message>
        <source>Say that a group has ended</source>
        <translation>Nyatakan bahwa kelompok berakhir</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Menghitung</translation>
    </message>
    <message>
        <source>Beside a program with which it is doubtful: %1</source>
        <translation>Berdampingan dengan program yang perlu diperhatikan: %1</translation>
    </message>
    <message>
        <source>Left out because another program forbids it: %1. A reason (--note) takes them in.</source>
        <translation>Tidak diikutkan karena dilarang program lain: %1. Dengan alasan (--note) mereka diikutkan.</translation>
    </message>
    <message>
        <source>What the places count: person, household, dwelling or group; without it what the program is given to.</source>
        <translation>Yang dihitung kuota: person (orang), household (keluarga), dwelling (rumah) atau group (kelompok); tanpa itu sesuai penerima programnya.</translation>
    </message>
    <message>
        <source>This household was visited and found on the day of --on. Can be repeated.</source>
        <translation>Keluarga ini dikunjungi dan ditemukan pada hari --on. Dapat diulang.</translation>
    </message>
    <message>
        <source>The snapshot &quot;%1&quot; is removed; undo brings it back.</source>
        <translation>Potret data &quot;%1&quot; dihapus; undo mengembalikannya.</translation>
    </message>
    <message>
        <source>The day the figures speak for; today.</source>
        <translation>Tanggal yang diwakili angka; hari ini.</translation>
    </message>
    <message>
        <source>Take frozen figures away; undo brings them back</source>
        <translation>Menghapus angka yang dibekukan; undo mengembalikannya</translation>
    </message>
    <message>
        <source>Of two households: these members are the same. Can be repeated.</source>
        <translation>Untuk dua keluarga: anggota ini orang yang sama. Dapat diulang.</translation>
    </message>
    <message>
        <source>register, program:NAME[:YEAR[:STAGE]], edition:NAME, verified[:DECILE], decile:DECILE, bpjs[:YEAR[:MONTH]] or a file; &quot;match lists&quot; shows what there is</source>
        <translation>register, program:NAMA[:TAHUN[:TAHAP]], edition:NAMA, verified[:DESIL], decile:DESIL, bpjs[:TAHUN[:BULAN]] atau berkas; &quot;match lists&quot; menampilkan yang ada</translation>
    </message>
    <message>
        <source>First list, with the folder of a register: %1.</source>
        <translation>Daftar pertama, bersama folder register: %1.</translation>
    </message>
    <message>
        <source>Second list, named likewise.</source>
        <translation>Daftar kedua, disebut dengan cara yang sama.</translation>
    </message>
    <message>
        <source>For --first and --second</source>
        <translation>Untuk --first dan --second</translation>
    </message>
    <message>
        <source>Why recipients get it even beside programs that forbid it; without it they wait.</source>
        <translation>Alasan penerima tetap mendapat meski ada program yang melarangnya; tanpa ini mereka menunggu.</translation>
    </message>
    <message>
        <source>Give the folder of the register alone; the model is named with --model.</source>
        <translation>Sebutkan folder register saja; modelnya disebut dengan --model.</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Kuota tersisa</translation>
    </message>
    <message>
        <source>Still free</source>
        <translation>Masih kosong</translation>
    </message>
</context>
<context>
    <name>commit</name>
    <message>
        <source>edit</source>
        <translation>ubah</translation>
    </message>
    <message>
        <source>edit of many</source>
        <translation>ubah banyak</translation>
    </message>
    <message>
        <source>import</source>
        <translation>impor</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>diulangi</translation>
    </message>
    <message>
        <source>conflict settled</source>
        <translation>konflik diselesaikan</translation>
    </message>
    <message>
        <source>received</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>impor %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>tambah %1</translation>
    </message>
    <message>
        <source>change %1 to %2</source>
        <translation>ubah %1 menjadi %2</translation>
    </message>
    <message numerus="yes">
        <source>change %1 and %n more values</source>
        <translation>
            <numerusform>ubah %1 dan %n nilai lain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>region</source>
        <translation>wilayah</translation>
    </message>
    <message>
        <source>dwelling</source>
        <translation>rumah</translation>
    </message>
    <message>
        <source>household</source>
        <translation>keluarga</translation>
    </message>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>earlier dwelling</source>
        <translation>rumah sebelumnya</translation>
    </message>
    <message>
        <source>earlier membership</source>
        <translation>keanggotaan sebelumnya</translation>
    </message>
    <message>
        <source>list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>bantuan</translation>
    </message>
    <message>
        <source>decile</source>
        <translation>desil</translation>
    </message>
    <message>
        <source>answer on doubles</source>
        <translation>jawaban data ganda</translation>
    </message>
    <message>
        <source>score model</source>
        <translation>model skor</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>sanggahan</translation>
    </message>
    <message>
        <source>poverty line</source>
        <translation>garis kemiskinan</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>potret data</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>kuota</translation>
    </message>
    <message>
        <source>two programs</source>
        <translation>dua program</translation>
    </message>
    <message>
        <source>group</source>
        <translation>kelompok</translation>
    </message>
    <message>
        <source>member of a group</source>
        <translation>anggota kelompok</translation>
    </message>
    <message>
        <source>rule of needs</source>
        <translation>aturan kebutuhan</translation>
    </message>
    <message>
        <source>need</source>
        <translation>kebutuhan</translation>
    </message>
    <message>
        <source>figures of a snapshot</source>
        <translation>angka potret data</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>This cannot be used as it is. Nothing was changed.</source>
        <translation>Ini tidak dapat dipakai apa adanya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This was not found. Check the name or the place.</source>
        <translation>Tidak ditemukan. Cek nama atau tempatnya.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Nothing was overwritten: look at the new value and decide again.</source>
        <translation>Orang lain sudah mengubahnya lebih dulu. Tidak ada yang ditimpa: lihat nilai barunya, lalu putuskan lagi.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the register&apos;s administrator.</source>
        <translation>Anda tidak berhak melakukan ini. Hubungi pengelola register.</translation>
    </message>
    <message>
        <source>Another program holds this register. Close it there first.</source>
        <translation>Program lain sedang memakai register ini. Tutup dulu di sana.</translation>
    </message>
    <message>
        <source>This was written by a newer Rangkul. Update the program.</source>
        <translation>Ini ditulis oleh Rangkul yang lebih baru. Perbarui program ini.</translation>
    </message>
    <message>
        <source>This is damaged and was not used. Fetch it again from its giver, or take the newest backup.</source>
        <translation>Ini rusak dan tidak dipakai. Minta lagi dari pemberinya, atau ambil cadangan terbaru.</translation>
    </message>
    <message>
        <source>The register could not be read or written. Nothing was half stored; try again, then run the check of the register.</source>
        <translation>Register tidak dapat dibaca atau ditulis. Tidak ada yang tersimpan setengah; coba lagi, lalu jalankan pemeriksaan register.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation>Disk penuh. Tidak ada yang hilang; kosongkan tempat, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The computer does not allow reading or writing there. Choose another folder or ask for the permission.</source>
        <translation>Komputer tidak mengizinkan membaca atau menulis di sana. Pilih folder lain atau minta izinnya.</translation>
    </message>
    <message>
        <source>The file or device could not be read or written. Check that it is still connected and try again.</source>
        <translation>Berkas atau perangkat tidak dapat dibaca atau ditulis. Pastikan masih tersambung, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The other side answered in a way that cannot be understood. Update both programs to the same version.</source>
        <translation>Jawaban dari pihak lain tidak dapat dipahami. Perbarui kedua program ke versi yang sama.</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again.</source>
        <translation>Tidak ada jawaban pada waktunya. Coba lagi.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Dihentikan sesuai permintaan Anda. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The register of households for those who decide who is helped.</source>
        <translation>Register keluarga untuk mereka yang memutuskan siapa yang dibantu.</translation>
    </message>
    <message>
        <source>Folder of a register.</source>
        <translation>Folder register.</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase.</source>
        <translation>Berkas yang baris pertamanya frasa sandi.</translation>
    </message>
    <message>
        <source>Write a picture of each place into this folder and quit.</source>
        <translation>Tulis gambar setiap halaman ke folder ini, lalu keluar.</translation>
    </message>
    <message>
        <source>Begin the import of this file; may be given twice.</source>
        <translation>Mulai impor berkas ini; boleh disebut dua kali.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Menampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Menampilkan versi program.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BERKAS</translation>
    </message>
    <message>
        <source>Place to begin at: %1.</source>
        <translation>Halaman awal: %1.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMA</translation>
    </message>
    <message>
        <source>Language: id or en.</source>
        <translation>Bahasa: id atau en.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; say id or en.</source>
        <translation>Tidak ada bahasa &quot;%1&quot;; tulis id atau en.</translation>
    </message>
    <message>
        <source>Name one folder; &quot;%1&quot; is one too many.</source>
        <translation>Sebutkan satu folder saja; &quot;%1&quot; berlebih.</translation>
    </message>
    <message>
        <source>There is no place &quot;%1&quot;; there are %2.</source>
        <translation>Tidak ada halaman &quot;%1&quot;; yang ada: %2.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Tidak ada folder %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Berkas %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Name the folder of the register as well.</source>
        <translation>Sebutkan juga folder registernya.</translation>
    </message>
    <message>
        <source>`rangkul --help` shows what can be given.</source>
        <translation>`rangkul --help` menampilkan semua pilihan.</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>name differs</source>
        <translation>nama beda</translation>
    </message>
    <message>
        <source>one word of the name the same</source>
        <translation>satu kata nama sama</translation>
    </message>
    <message>
        <source>name a little alike</source>
        <translation>nama agak mirip</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>nama yang satu bagian dari yang lain</translation>
    </message>
    <message>
        <source>name very alike</source>
        <translation>nama mirip sekali</translation>
    </message>
    <message>
        <source>the same words in the name</source>
        <translation>kata-kata nama sama</translation>
    </message>
    <message>
        <source>name the same</source>
        <translation>nama sama</translation>
    </message>
    <message>
        <source>given name differs</source>
        <translation>nama depan beda</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>nama depan dan belakang tertukar</translation>
    </message>
    <message>
        <source>given name a little alike</source>
        <translation>nama depan agak mirip</translation>
    </message>
    <message>
        <source>given name very alike</source>
        <translation>nama depan mirip sekali</translation>
    </message>
    <message>
        <source>given name the same</source>
        <translation>nama depan sama</translation>
    </message>
    <message>
        <source>family name differs</source>
        <translation>nama belakang beda</translation>
    </message>
    <message>
        <source>family and given name swapped</source>
        <translation>nama belakang dan depan tertukar</translation>
    </message>
    <message>
        <source>family name a little alike</source>
        <translation>nama belakang agak mirip</translation>
    </message>
    <message>
        <source>family name very alike</source>
        <translation>nama belakang mirip sekali</translation>
    </message>
    <message>
        <source>family name the same</source>
        <translation>nama belakang sama</translation>
    </message>
    <message>
        <source>mother&apos;s name differs</source>
        <translation>nama ibu beda</translation>
    </message>
    <message>
        <source>mother&apos;s name alike</source>
        <translation>nama ibu mirip</translation>
    </message>
    <message>
        <source>mother&apos;s name the same</source>
        <translation>nama ibu sama</translation>
    </message>
    <message>
        <source>sex differs</source>
        <translation>jenis kelamin beda</translation>
    </message>
    <message>
        <source>sex the same</source>
        <translation>jenis kelamin sama</translation>
    </message>
    <message>
        <source>birth date differs</source>
        <translation>tanggal lahir beda</translation>
    </message>
    <message>
        <source>birth year the same</source>
        <translation>tahun lahir sama</translation>
    </message>
    <message>
        <source>two parts of the birth date the same</source>
        <translation>dua bagian tanggal lahir sama</translation>
    </message>
    <message>
        <source>one digit of the birth date differs</source>
        <translation>satu angka tanggal lahir beda</translation>
    </message>
    <message>
        <source>day and month of birth swapped</source>
        <translation>tanggal dan bulan lahir tertukar</translation>
    </message>
    <message>
        <source>birth date the same</source>
        <translation>tanggal lahir sama</translation>
    </message>
    <message>
        <source>NIK differs</source>
        <translation>NIK beda</translation>
    </message>
    <message>
        <source>NIK differs in the serial number alone, as with two persons born the same day</source>
        <translation>NIK hanya beda nomor urut, seperti dua orang yang lahir pada hari yang sama</translation>
    </message>
    <message>
        <source>NIK differs as the birth dates do</source>
        <translation>NIK beda seperti tanggal lahirnya</translation>
    </message>
    <message>
        <source>one digit of the NIK differs</source>
        <translation>satu angka NIK beda</translation>
    </message>
    <message>
        <source>shown digits of the NIK the same</source>
        <translation>angka NIK yang tampak sama</translation>
    </message>
    <message>
        <source>NIK the same</source>
        <translation>NIK sama</translation>
    </message>
    <message>
        <source>card number differs</source>
        <translation>nomor kartu beda</translation>
    </message>
    <message>
        <source>one digit of the card number differs</source>
        <translation>satu angka nomor kartu beda</translation>
    </message>
    <message>
        <source>card number the same</source>
        <translation>nomor kartu sama</translation>
    </message>
    <message>
        <source>phone number differs</source>
        <translation>nomor telepon beda</translation>
    </message>
    <message>
        <source>phone number the same</source>
        <translation>nomor telepon sama</translation>
    </message>
    <message>
        <source>address differs</source>
        <translation>alamat beda</translation>
    </message>
    <message>
        <source>the same street and number in another village</source>
        <translation>jalan dan nomor sama di kelurahan lain</translation>
    </message>
    <message>
        <source>the same village</source>
        <translation>kelurahan sama</translation>
    </message>
    <message>
        <source>the same RT</source>
        <translation>RT sama</translation>
    </message>
    <message>
        <source>the same street</source>
        <translation>jalan sama</translation>
    </message>
    <message>
        <source>the same house</source>
        <translation>rumah sama</translation>
    </message>
    <message>
        <source>the same family card</source>
        <translation>kartu keluarga sama</translation>
    </message>
    <message>
        <source>very common name</source>
        <translation>nama sangat umum</translation>
    </message>
    <message>
        <source>rare name</source>
        <translation>nama jarang</translation>
    </message>
    <message>
        <source>birth date written for many</source>
        <translation>tanggal lahir yang ditulis untuk banyak orang</translation>
    </message>
    <message>
        <source>Poor, PBI-JK</source>
        <translation>Miskin, PBI-JK</translation>
    </message>
    <message>
        <source>Poor, PBID</source>
        <translation>Miskin, PBID</translation>
    </message>
    <message>
        <source>Poor, self-paid</source>
        <translation>Miskin, mandiri/PPU</translation>
    </message>
    <message>
        <source>Poor, not in the list</source>
        <translation>Miskin, tidak ada di daftar</translation>
    </message>
    <message>
        <source>Listed, gone or double</source>
        <translation>Terdaftar, meninggal/pindah/ganda</translation>
    </message>
    <message>
        <source>Listed, not poor</source>
        <translation>Terdaftar, tidak miskin</translation>
    </message>
    <message>
        <source>To be cleared up</source>
        <translation>Perlu diperjelas</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>Tidak ada di register</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Di luar semua itu</translation>
    </message>
    <message>
        <source>perhaps the same person</source>
        <translation>mungkin orang yang sama</translation>
    </message>
    <message>
        <source>decile not known</source>
        <translation>desil tidak diketahui</translation>
    </message>
    <message>
        <source>segment not known</source>
        <translation>segmen tidak diketahui</translation>
    </message>
    <message>
        <source>died</source>
        <translation>meninggal</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>pindah</translation>
    </message>
    <message>
        <source>double</source>
        <translation>ganda</translation>
    </message>
    <message>
        <source>never existed</source>
        <translation>tidak pernah ada</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>orang yang sama</translation>
    </message>
    <message>
        <source>one NIK, two persons</source>
        <translation>NIK ganda, dua orang</translation>
    </message>
    <message>
        <source>different persons</source>
        <translation>orang yang berbeda</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>different</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>later</source>
        <translation>nanti</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>only in the first list</source>
        <translation>hanya di daftar pertama</translation>
    </message>
    <message>
        <source>only in the second list</source>
        <translation>hanya di daftar kedua</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Padan</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Where, other</source>
        <translation>Letak, yang lain</translation>
    </message>
    <message>
        <source>Name, other</source>
        <translation>Nama, yang lain</translation>
    </message>
    <message>
        <source>NIK, other</source>
        <translation>NIK, yang lain</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>Keranjang</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Keranjang</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Line of the list</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nama di daftar</translation>
    </message>
    <message>
        <source>NIK in the list</source>
        <translation>NIK di daftar</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>may be another person of the same house</source>
        <translation>mungkin orang lain serumah</translation>
    </message>
    <message>
        <source>may be a twin, born the same day</source>
        <translation>mungkin kembar, lahir di hari yang sama</translation>
    </message>
    <message>
        <source>may be a neighbour</source>
        <translation>mungkin tetangga</translation>
    </message>
    <message>
        <source>billed twice: the same card number in the same month</source>
        <translation>ditagih dua kali: nomor kartu sama pada bulan yang sama</translation>
    </message>
    <message>
        <source>stage or month %1</source>
        <translation>tahap atau bulan %1</translation>
    </message>
    <message>
        <source>all persons of the register</source>
        <translation>semua orang di register</translation>
    </message>
    <message>
        <source>verified households</source>
        <translation>keluarga terverifikasi</translation>
    </message>
    <message>
        <source>BPJS lists</source>
        <translation>daftar BPJS</translation>
    </message>
    <message>
        <source>In both lists</source>
        <translation>Ada di kedua daftar</translation>
    </message>
    <message>
        <source>Perhaps in both lists</source>
        <translation>Mungkin ada di kedua daftar</translation>
    </message>
    <message>
        <source>Only in the first list</source>
        <translation>Hanya di daftar pertama</translation>
    </message>
    <message>
        <source>Only in the second list</source>
        <translation>Hanya di daftar kedua</translation>
    </message>
    <message>
        <source>One NIK, two persons</source>
        <translation>Satu NIK, dua orang</translation>
    </message>
    <message>
        <source>all of this together</source>
        <translation>semua ini bersama-sama</translation>
    </message>
    <message>
        <source>before comparing: two records by chance</source>
        <translation>sebelum dibandingkan: dua rekaman sembarang</translation>
    </message>
    <message>
        <source>same record</source>
        <translation>catatan sama</translation>
    </message>
    <message>
        <source>decile 1</source>
        <translation>desil 1</translation>
    </message>
    <message>
        <source>decile 1 to %1</source>
        <translation>desil 1 sampai %1</translation>
    </message>
    <message>
        <source>recipients of %1</source>
        <translation>penerima %1</translation>
    </message>
    <message>
        <source>imported list %1</source>
        <translation>daftar impor %1</translation>
    </message>
    <message>
        <source>verified households, %1</source>
        <translation>keluarga terverifikasi, %1</translation>
    </message>
    <message>
        <source>households of %1</source>
        <translation>keluarga %1</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::BarChart</name>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::CoveragePage</name>
    <message>
        <source>&amp;Coverage</source>
        <translation>&amp;Cakupan</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Per wilayah</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>Per program</translation>
    </message>
    <message>
        <source>Deciles</source>
        <translation>Desil</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Tumpang tindih</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>No programs yet</source>
        <translation>Belum ada program</translation>
    </message>
    <message>
        <source>Add a program and import its list of recipients; then this page shows who is reached and who is not.</source>
        <translation>Tambah program dan impor daftar penerimanya; lalu halaman ini menampilkan siapa yang terjangkau dan siapa yang belum.</translation>
    </message>
    <message>
        <source>Go to the programs</source>
        <translation>Ke halaman Program</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>P&amp;rogram</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Hitung</translation>
    </message>
    <message>
        <source>&amp;Meant for</source>
        <translation>S&amp;asaran</translation>
    </message>
    <message>
        <source>national decile</source>
        <translation>desil nasional</translation>
    </message>
    <message>
        <source>provincial decile</source>
        <translation>desil provinsi</translation>
    </message>
    <message>
        <source>city decile</source>
        <translation>desil kota</translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation>sa&amp;mpai</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>T&amp;ingkat</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation>kecamatan</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Tampilkan di peta</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Salin tabel</translation>
    </message>
    <message>
        <source>Figures by program</source>
        <translation>Angka menurut program</translation>
    </message>
    <message>
        <source>%1: share reached of %2</source>
        <translation>%1: bagian %2 yang terjangkau</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Tampil&amp;kan</translation>
    </message>
    <message>
        <source>What the bars measure</source>
        <translation>Yang diukur batang</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Sebagai tabel</translation>
    </message>
    <message>
        <source>Count all households</source>
        <translation>Hitung semua keluarga</translation>
    </message>
    <message>
        <source>Only the %1 of %2 households of the filter are counted.</source>
        <translation>Hanya %1 dari %2 keluarga yang dihitung, sesuai saringan.</translation>
    </message>
    <message>
        <source>Any of these programs</source>
        <translation>Salah satu program ini</translation>
    </message>
    <message>
        <source>Double click or Enter: the households behind this figure</source>
        <translation>Klik ganda atau Enter: daftar keluarga di balik angka ini</translation>
    </message>
    <message>
        <source>The picture is copied; paste it into a slide or a letter.</source>
        <translation>Gambar disalin; tempel ke salindia atau surat.</translation>
    </message>
    <message>
        <source>The table is copied; paste it into a spreadsheet or a letter.</source>
        <translation>Tabel disalin; tempel ke lembar kerja atau surat.</translation>
    </message>
    <message>
        <source>&amp;or found eligible</source>
        <translation>&amp;atau dinyatakan layak</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Tahun</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>semua tahun</translation>
    </message>
    <message>
        <source>The help is also meant for households that a verifier found eligible, whatever their decile</source>
        <translation>Bantuan juga ditujukan bagi keluarga yang dinyatakan layak oleh petugas verval, apa pun desilnya</translation>
    </message>
    <message>
        <source>Figures for the public are on their way</source>
        <translation>Angka untuk umum sedang disiapkan</translation>
    </message>
    <message>
        <source>Small counts are being hidden, so that nobody can be recognised.</source>
        <translation>Jumlah kecil sedang disembunyikan agar tidak seorang pun dapat dikenali.</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::IndicatorFigures</name>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>Figures and targets</source>
        <translation>Angka dan target</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Indicator of the figure</source>
        <translation>Indikator angka</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Region &amp;code</source>
        <translation>&amp;Kode wilayah</translation>
    </message>
    <message>
        <source>Region &amp;name</source>
        <translation>Nama &amp;wilayah</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>T&amp;ahun</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Nilai</translation>
    </message>
    <message>
        <source>up t&amp;o</source>
        <translation>s&amp;ampai</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Sat&amp;uan</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Sumber</translation>
    </message>
    <message>
        <source>How the value is read</source>
        <translation>Cara nilai dibaca</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Angka baru</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Correct the figure of %1</source>
        <translation>Betulkan angka %1</translation>
    </message>
    <message>
        <source>Enter a figure or a target</source>
        <translation>Isi angka atau target</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>or %1?</source>
        <translation>atau %1?</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ini bukan bilangan.</translation>
    </message>
    <message>
        <source>A figure needs a year, a value and a source.</source>
        <translation>Angka memerlukan tahun, nilai, dan sumber.</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::IndicatorImport</name>
    <message>
        <source>Read the table</source>
        <translation>Baca tabel</translation>
    </message>
    <message>
        <source>Regions without a code</source>
        <translation>Wilayah tanpa kode</translation>
    </message>
    <message>
        <source>Name in the table</source>
        <translation>Nama dalam tabel</translation>
    </message>
    <message>
        <source>Code (type to change)</source>
        <translation>Kode (ketik untuk mengubah)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Figures that were understood</source>
        <translation>Angka yang terbaca</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Isi tabel</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>angka yang diterbitkan</translation>
    </message>
    <message>
        <source>targets of a plan</source>
        <translation>target dokumen perencanaan</translation>
    </message>
    <message>
        <source>Indicator, if the table does not say it</source>
        <translation>Indikator, bila tabel tidak menyebutnya</translation>
    </message>
    <message>
        <source>Source, if the table does not say it</source>
        <translation>Sumber, bila tabel tidak menyebutnya</translation>
    </message>
    <message>
        <source>BPS Kota ..., 2026</source>
        <translation>BPS Kota ..., 2026</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Berisi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Angka dari %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Simpan</translation>
    </message>
    <message numerus="yes">
        <source>%n figures were understood.</source>
        <translation>
            <numerusform>%n angka terbaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not; the first: %1</source>
        <translation>
            <numerusform>%n baris tidak terbaca; yang pertama: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions have no code: type it, or leave it empty to keep the name.</source>
        <translation>
            <numerusform>%n wilayah belum berkode: ketik kodenya, atau biarkan kosong agar namanya saja yang disimpan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n figures</source>
        <translation>
            <numerusform>Simpan %n angka</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Lembar buku kerja</translation>
    </message>
    <message>
        <source>Sheets read: %1.</source>
        <translation>Lembar yang dibaca: %1.</translation>
    </message>
    <message>
        <source>all sheets with figures</source>
        <translation>semua lembar yang berisi angka</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::IndicatorPage</name>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Indikator</translation>
    </message>
    <message>
        <source>In&amp;dicator</source>
        <translation>In&amp;dikator</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Wila&amp;yah</translation>
    </message>
    <message>
        <source>Years &amp;from</source>
        <translation>Tahun d&amp;ari</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;sampai</translation>
    </message>
    <message>
        <source>&amp;Quadrant with</source>
        <translation>&amp;Kuadran dengan</translation>
    </message>
    <message>
        <source>Second indicator of the quadrant</source>
        <translation>Indikator kedua kuadran</translation>
    </message>
    <message>
        <source>Axes of the quadrant</source>
        <translation>Sumbu kuadran</translation>
    </message>
    <message>
        <source>axes at the mean</source>
        <translation>sumbu pada rata-rata</translation>
    </message>
    <message>
        <source>axes at the median</source>
        <translation>sumbu pada median</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Sebagai tabel</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Simpan gambar…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Salin tabel</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Impor tabel…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Antar waktu</translation>
    </message>
    <message>
        <source>Between regions</source>
        <translation>Antar wilayah</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevansi</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Efektivitas</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Kuadran</translation>
    </message>
    <message>
        <source>Determinants</source>
        <translation>Determinan</translation>
    </message>
    <message>
        <source>Deciles</source>
        <translation>Desil</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verval</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>The figure is withdrawn; Undo brings it back.</source>
        <translation>Angka ditarik; Urungkan mengembalikannya.</translation>
    </message>
    <message>
        <source>its own trend</source>
        <translation>trennya sendiri</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Belum ada angka</translation>
    </message>
    <message>
        <source>Import a table of BPS with poverty, unemployment or human development by region and year, or enter figures under &quot;Figures&quot;; then this page draws the charts of the meeting.</source>
        <translation>Impor tabel BPS berisi kemiskinan, pengangguran, atau pembangunan manusia menurut wilayah dan tahun, atau isi angka di tab &quot;Angka&quot;; halaman ini lalu menggambar grafik untuk rapat.</translation>
    </message>
    <message>
        <source>Source: this register, %1; households that pass the filter.</source>
        <translation>Sumber: register ini, %1; keluarga yang lolos saringan.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are stored.</source>
        <translation>
            <numerusform>%n angka disimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new: all these figures are stored already.</source>
        <translation>Tidak ada yang baru: semua angka ini sudah tersimpan.</translation>
    </message>
    <message>
        <source>Import a table of figures</source>
        <translation>Impor tabel angka</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.ods)</source>
        <translation>Tabel (*.csv *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>The picture is copied; paste it into a slide or a letter.</source>
        <translation>Gambar disalin; tempel ke salindia atau surat.</translation>
    </message>
    <message>
        <source>The table is copied; paste it into a spreadsheet or a letter.</source>
        <translation>Tabel disalin; tempel ke lembar kerja atau surat.</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Simpan grafik sebagai gambar</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>Gambar ada di %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 tidak dapat ditulis. Pilih folder lain.</translation>
    </message>
    <message>
        <source>A snapshot does not keep the steps of verification.</source>
        <translation>Potret data tidak menyimpan tahap verval.</translation>
    </message>
    <message>
        <source>Figures for the public are on their way</source>
        <translation>Angka untuk umum sedang disiapkan</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::NeedPanel</name>
    <message>
        <source>Needs by office</source>
        <translation>Kebutuhan per dinas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Dinas</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Kebutuhan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lewat tenggat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>&amp;Find needs</source>
        <translation>&amp;Cari kebutuhan</translation>
    </message>
    <message>
        <source>Head of the family</source>
        <translation>Kepala keluarga</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Households with this need</source>
        <translation>Keluarga dengan kebutuhan ini</translation>
    </message>
    <message>
        <source>Asks the rules of needs of every household and writes down what is not there yet, with office and deadline</source>
        <translation>Menanyakan aturan kebutuhan untuk setiap keluarga dan mencatat yang belum ada, lengkap dengan dinas dan tenggatnya</translation>
    </message>
    <message>
        <source>Store for the &amp;chosen</source>
        <translation>Simpan untuk yang &amp;dipilih</translation>
    </message>
    <message>
        <source>Sta&amp;tus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Catata&amp;n</translation>
    </message>
    <message>
        <source>Reading the needs</source>
        <translation>Membaca kebutuhan</translation>
    </message>
    <message>
        <source>Asking the rules of needs of every household…</source>
        <translation>Menanyakan aturan kebutuhan untuk setiap keluarga…</translation>
    </message>
    <message>
        <source>Finding needs</source>
        <translation>Mencari kebutuhan</translation>
    </message>
    <message>
        <source>%1 new needs were written down, with office and deadline.</source>
        <translation>%1 kebutuhan baru dicatat, lengkap dengan dinas dan tenggatnya.</translation>
    </message>
    <message>
        <source>Nothing new: what households lack is written down already.</source>
        <translation>Tidak ada yang baru: kebutuhan keluarga sudah tercatat semua.</translation>
    </message>
    <message>
        <source>The register has no program %1.</source>
        <translation>Register tidak mempunyai program %1.</translation>
    </message>
    <message>
        <source>No needs are written down yet. Rules say what a household lacks and which office helps; press the button to ask them.</source>
        <translation>Belum ada kebutuhan yang tercatat. Aturan menyebut apa yang kurang pada keluarga dan dinas mana yang membantu; tekan tombolnya untuk menanyakannya.</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · lewat tenggat</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::PlotCanvas</name>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::ProgramBudgetPanel</name>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Salin tabel</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Simpan s&amp;ebagai…</translation>
    </message>
    <message>
        <source>Budget and units</source>
        <translation>Anggaran dan unit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Disalurkan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Tersalur</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Tanpa besaran</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>strategi</translation>
    </message>
    <message>
        <source>office</source>
        <translation>dinas</translation>
    </message>
    <message>
        <source>region</source>
        <translation>wilayah</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>triwulan</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Men&amp;urut</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Ta&amp;hun</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Wilayah</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Menjumlahkan…</translation>
    </message>
    <message>
        <source>Adding up the budget</source>
        <translation>Menjumlahkan anggaran</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(tidak diketahui)</translation>
    </message>
    <message>
        <source>Nobody has or is proposed for a program in %1.</source>
        <translation>Tidak ada yang menerima atau diusulkan untuk program pada %1.</translation>
    </message>
    <message>
        <source>Save the budget</source>
        <translation>Simpan anggaran</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Buku kerja (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated text (*.csv)</source>
        <translation>Teks berpemisah koma (*.csv)</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::ProgramGroupPanel</name>
    <message>
        <source>ended on %1</source>
        <translation>berakhir %1</translation>
    </message>
    <message>
        <source>too few households</source>
        <translation>keluarga kurang dari lima</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>Places of groups by kecamatan</source>
        <translation>Kuota kelompok menurut kecamatan</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kuota</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Still free</source>
        <translation>Masih kosong</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Usaha</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>Tanggal dibentuk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Head of the family</source>
        <translation>Kepala keluarga</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Households of the group</source>
        <translation>Keluarga anggota kelompok</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Store the places of groups of this kecamatan</source>
        <translation>Simpan kuota kelompok kecamatan ini</translation>
    </message>
    <message>
        <source>&amp;Found</source>
        <translation>Bent&amp;uk</translation>
    </message>
    <message>
        <source>Found a group in this kecamatan</source>
        <translation>Bentuk kelompok di kecamatan ini</translation>
    </message>
    <message>
        <source>&amp;Kecamatan</source>
        <translation>&amp;Kecamatan</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>Ku&amp;ota</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>Kelompok b&amp;aru</translation>
    </message>
    <message>
        <source>&amp;Business</source>
        <translation>Usa&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Masukkan</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>Ke&amp;luarkan</translation>
    </message>
    <message>
        <source>&amp;End the group</source>
        <translation>Akhiri kelom&amp;pok</translation>
    </message>
    <message>
        <source>Ro&amp;le</source>
        <translation>Pe&amp;ran</translation>
    </message>
    <message>
        <source>Reading the groups</source>
        <translation>Membaca kelompok</translation>
    </message>
    <message>
        <source>Households of &quot;%1&quot;; five to ten belong to a group.</source>
        <translation>Keluarga anggota &quot;%1&quot;; satu kelompok beranggotakan lima sampai sepuluh.</translation>
    </message>
    <message>
        <source>No group yet. Set the places of a kecamatan and found the first one.</source>
        <translation>Belum ada kelompok. Tetapkan kuota kecamatan lalu bentuk yang pertama.</translation>
    </message>
    <message>
        <source>To take a household in, choose it in a list or on the map first.</source>
        <translation>Untuk memasukkan keluarga, pilih dulu di daftar atau di peta.</translation>
    </message>
    <message>
        <source>Chosen household: %1</source>
        <translation>Keluarga terpilih: %1</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::ProgramPage</name>
    <message>
        <source>P&amp;rograms</source>
        <translation>P&amp;rogram</translation>
    </message>
    <message>
        <source>&amp;Import recipients…</source>
        <translation>&amp;Impor penerima…</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>No programs yet</source>
        <translation>Belum ada program</translation>
    </message>
    <message>
        <source>A program has an owner, an office in charge and a list of recipients. Add the first one, then import who receives it.</source>
        <translation>Setiap program punya pemilik, dinas pelaksana, dan daftar penerima. Tambah program pertama, lalu impor penerimanya.</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Tambah program</translation>
    </message>
    <message>
        <source>&amp;Add a program</source>
        <translation>T&amp;ambah program</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Program baru</translation>
    </message>
    <message>
        <source>No household receives it yet.</source>
        <translation>Belum ada keluarga yang menerima.</translation>
    </message>
    <message>
        <source>%1 households receive it.</source>
        <translation>%1 keluarga menerima.</translation>
    </message>
    <message>
        <source>&amp;List recipients</source>
        <translation>&amp;Daftar penerima</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Places and steps</source>
        <translation>Kuota dan tahapan</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Tentang program</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Beside other programs</source>
        <translation>Bersama program lain</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::ProgramPairPanel</name>
    <message>
        <source>Other program</source>
        <translation>Program lain</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Boleh bersama</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Beside other programs</source>
        <translation>Bersama program lain</translation>
    </message>
    <message>
        <source>Store for the &amp;chosen</source>
        <translation>Simpan untuk yang &amp;dipilih</translation>
    </message>
    <message>
        <source>&amp;Together</source>
        <translation>&amp;Boleh bersama</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Sum&amp;ber</translation>
    </message>
    <message>
        <source>Reading the programs</source>
        <translation>Membaca program</translation>
    </message>
    <message>
        <source>The register has no other program yet.</source>
        <translation>Register belum mempunyai program lain.</translation>
    </message>
    <message>
        <source>Asked whenever a household is to get one of the two. A warning is shown and passes; what is forbidden needs a note that says why all the same.</source>
        <translation>Ditanyakan setiap kali keluarga akan menerima salah satunya. Peringatan diperlihatkan dan boleh diteruskan; yang dilarang memerlukan catatan alasannya.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>belum ditetapkan</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::ProgramQuotaPanel</name>
    <message>
        <source>Show who would &amp;get a place</source>
        <translation>Perlihatkan siapa yang akan mendapat &amp;tempat</translation>
    </message>
    <message>
        <source>Places and steps by region</source>
        <translation>Kuota dan tahapan per wilayah</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kuota</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Memenuhi syarat</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Disalurkan</translation>
    </message>
    <message>
        <source>Who would get a place</source>
        <translation>Siapa yang akan mendapat tempat</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Kuota tersisa</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Terpilih</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Seri</translation>
    </message>
    <message>
        <source>Still free</source>
        <translation>Masih kosong</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Places can be written over (F2). Enter on a figure shows its households.</source>
        <translation>Kuota dapat ditulis langsung (F2). Enter pada angka memperlihatkan keluarganya.</translation>
    </message>
    <message>
        <source>F2: write the number of places of this region</source>
        <translation>F2: tulis kuota wilayah ini</translation>
    </message>
    <message>
        <source>Scoring and ranking…</source>
        <translation>Menilai dan mengurutkan…</translation>
    </message>
    <message>
        <source>A proposal by priority within the places: people decide, also between the tied.</source>
        <translation>Usulan menurut prioritas dalam kuota: orang yang memutuskan, juga di antara yang seri.</translation>
    </message>
    <message>
        <source>Ranked b&amp;y</source>
        <translation>Diurutkan menur&amp;ut</translation>
    </message>
    <message>
        <source>Scoring and ranking</source>
        <translation>Menghitung skor dan mengurutkan</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::ProgramRulePanel</name>
    <message>
        <source>&amp;Save the rule</source>
        <translation>&amp;Simpan aturan</translation>
    </message>
    <message>
        <source>&amp;Back to what is stored</source>
        <translation>&amp;Kembali ke yang tersimpan</translation>
    </message>
    <message>
        <source>Li&amp;st them</source>
        <translation>&amp;Tampilkan daftarnya</translation>
    </message>
    <message>
        <source>List those &amp;not known</source>
        <translation>Daftar yang tidak &amp;diketahui</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>For example: decile &lt;= 4 and any person (age &gt;= 60). Ctrl+Space shows what may follow.</source>
        <translation>Misalnya: decile &lt;= 4 and any person (age &gt;= 60). Ctrl+Spasi memperlihatkan lanjutan yang mungkin.</translation>
    </message>
    <message>
        <source>Eligible by region</source>
        <translation>Memenuhi syarat per wilayah</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>No rule yet: nobody can be counted.</source>
        <translation>Belum ada aturan: belum ada yang dapat dihitung.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>%1 of %2 households, %3 persons; of %4 households it is not known.</source>
        <translation>%1 dari %2 keluarga, %3 orang; %4 keluarga tidak diketahui.</translation>
    </message>
    <message>
        <source>The register has no program %1.</source>
        <translation>Register tidak mempunyai program %1.</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::ProgramSegmentPanel</name>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Without any program</source>
        <translation>Tanpa program</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>The segment by region</source>
        <translation>Segmen menurut wilayah</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Wilayah</translation>
    </message>
    <message>
        <source>Counting the segments</source>
        <translation>Menghitung segmen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>Who belongs to it: %1</source>
        <translation>Yang termasuk: %1</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::ProgramStepBar</name>
    <message>
        <source>&amp;Propose those chosen (%1)</source>
        <translation>&amp;Usulkan yang terpilih (%1)</translation>
    </message>
    <message>
        <source>Appro&amp;ve what is proposed (%1)</source>
        <translation>Set&amp;ujui yang diusulkan (%1)</translation>
    </message>
    <message>
        <source>Note as &amp;delivered (%1)</source>
        <translation>Catat &amp;tersalur (%1)</translation>
    </message>
    <message>
        <source>Propose the program for %1 households? This can be undone.</source>
        <translation>Usulkan program ini bagi %1 keluarga? Ini dapat diurungkan.</translation>
    </message>
    <message>
        <source>Approve all %1 that are proposed? This can be undone.</source>
        <translation>Setujui seluruh %1 yang diusulkan? Ini dapat diurungkan.</translation>
    </message>
    <message>
        <source>Note that all %1 that are approved got the help? This can be undone.</source>
        <translation>Catat bahwa seluruh %1 yang disetujui sudah menerima bantuan? Ini dapat diurungkan.</translation>
    </message>
    <message>
        <source>&amp;Yes, do it</source>
        <translation>&amp;Ya, lakukan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Show those that were &amp;refused</source>
        <translation>Tampilkan yang di&amp;tolak</translation>
    </message>
    <message>
        <source>N&amp;ote, where a reason is needed</source>
        <translation>C&amp;atatan, bila perlu alasan</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Menulis…</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Berubah: %1.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Sudah menerima: %1.</translation>
    </message>
    <message>
        <source>Show those with a &amp;warning</source>
        <translation>Lihat yang diberi &amp;peringatan</translation>
    </message>
    <message>
        <source>Not allowed beside another program, unless a note says why: %1.</source>
        <translation>Tidak boleh bersama program lain, kecuali ada catatan alasannya: %1.</translation>
    </message>
    <message>
        <source>Doubtful beside another program: %1.</source>
        <translation>Perlu diperhatikan bersama program lain: %1.</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::ProgramWatchPanel</name>
    <message>
        <source>Only those d&amp;ue for their yearly check</source>
        <translation>Hanya yang sudah waktunya diperiksa tah&amp;unan</translation>
    </message>
    <message>
        <source>&amp;List and map</source>
        <translation>&amp;Daftar dan peta</translation>
    </message>
    <message>
        <source>Visited and &amp;found today</source>
        <translation>Dikunjungi dan dit&amp;emukan hari ini</translation>
    </message>
    <message>
        <source>Head of the family</source>
        <translation>Kepala keluarga</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Decile now</source>
        <translation>Desil kini</translation>
    </message>
    <message>
        <source>Last in decile 1</source>
        <translation>Terakhir desil 1</translation>
    </message>
    <message>
        <source>Last visited</source>
        <translation>Kunjungan akhir</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Pemeriksaan berikut</translation>
    </message>
    <message>
        <source>What may make it fall back</source>
        <translation>Yang dapat membuatnya jatuh lagi</translation>
    </message>
    <message>
        <source>Watched households</source>
        <translation>Keluarga yang dipantau</translation>
    </message>
    <message>
        <source>Looking for watched households</source>
        <translation>Mencari keluarga yang dipantau</translation>
    </message>
    <message>
        <source>No household is known to have left extreme poverty. One is watched when its decile was 1 in an earlier ranking and is higher now, or when a verifier says that it has graduated.</source>
        <translation>Belum ada keluarga yang diketahui keluar dari kemiskinan ekstrem. Keluarga dipantau bila pada pemeringkatan terdahulu desilnya 1 dan kini lebih tinggi, atau bila petugas menyatakan keluarga itu graduasi.</translation>
    </message>
    <message>
        <source>%1 households left extreme poverty and must not be forgotten; %2 are due for their yearly check.</source>
        <translation>%1 keluarga sudah keluar dari kemiskinan ekstrem dan jangan dilupakan; %2 di antaranya sudah waktunya diperiksa tahunan.</translation>
    </message>
    <message>
        <source>&amp;List and map (%1)</source>
        <translation>&amp;Daftar dan peta (%1)</translation>
    </message>
    <message>
        <source>%1 · due</source>
        <translation>%1 · waktunya</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>tidak ada yang diketahui</translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::TargetPage</name>
    <message>
        <source>Tar&amp;get groups</source>
        <translation>Sasara&amp;n</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Kebutuhan</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Pantauan</translation>
    </message>
    <message>
        <source>Budget and units</source>
        <translation>Anggaran dan unit</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Disimpan sebagai %1.</translation>
    </message>
</context>
<context>
    <name>rangkul::desktop::CompositionRoot</name>
    <message>
        <source>Not sent yet: %1</source>
        <translation>Belum terkirim: %1</translation>
    </message>
    <message>
        <source>Last exchange %1</source>
        <translation>Terakhir sinkron %1</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Impor daftar…</translation>
    </message>
    <message>
        <source>Opening the register</source>
        <translation>Membuka register</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DATA CONTOH</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Sumber: %1, %2</translation>
    </message>
    <message>
        <source>The register was locked because nobody used it. Nothing is lost.</source>
        <translation>Register dikunci karena tidak dipakai. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Making the demo city</source>
        <translation>Membuat kota contoh</translation>
    </message>
    <message>
        <source>officer: %1</source>
        <translation>petugas: %1</translation>
    </message>
    <message>
        <source>&amp;Lock the register</source>
        <translation>&amp;Kunci register</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>K&amp;eluar</translation>
    </message>
    <message>
        <source>&amp;Exchange changes now</source>
        <translation>&amp;Sinkronkan sekarang</translation>
    </message>
    <message>
        <source>Lock after idle &amp;minutes…</source>
        <translation>Kunci setelah diam beberapa &amp;menit…</translation>
    </message>
    <message>
        <source>Lock the register</source>
        <translation>Kunci register</translation>
    </message>
    <message>
        <source>Minutes without key or mouse (0 = never):</source>
        <translation>Menit tanpa papan ketik atau tetikus (0 = tidak pernah):</translation>
    </message>
    <message>
        <source>&amp;About Rangkul</source>
        <translation>Ten&amp;tang Rangkul</translation>
    </message>
    <message>
        <source>About Rangkul</source>
        <translation>Tentang Rangkul</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rangkul %1&lt;/h3&gt;&lt;p&gt;The register of households for those who decide who is helped.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rangkul %1&lt;/h3&gt;&lt;p&gt;Register keluarga untuk mereka yang memutuskan siapa yang dibantu.&lt;/p&gt;&lt;p&gt;Perangkat lunak bebas di bawah Lisensi Publik Umum GNU (GPL), versi 3 atau lebih baru.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Cari…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Urungkan: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>U&amp;langi: %1</translation>
    </message>
    <message>
        <source>Open a register first.</source>
        <translation>Buka register dahulu.</translation>
    </message>
    <message>
        <source>The list is empty: no household passes the filter.</source>
        <translation>Daftar kosong: tidak ada keluarga yang lolos saringan.</translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation>&amp;Buka register…</translation>
    </message>
    <message>
        <source>&amp;New register from a boundary file…</source>
        <translation>Register ba&amp;ru dari berkas batas wilayah…</translation>
    </message>
    <message>
        <source>&amp;Join with an invitation…</source>
        <translation>B&amp;ergabung dengan undangan…</translation>
    </message>
    <message>
        <source>Nothing was changed here that could be undone.</source>
        <translation>Belum ada perubahan di sini yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>Nothing was undone that could be done again.</source>
        <translation>Belum ada yang diurungkan untuk diulangi.</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen household</source>
        <translation>Ubah &amp;keluarga terpilih</translation>
    </message>
    <message>
        <source>Choose a household first, in a list, on the map or by a search.</source>
        <translation>Pilih keluarga dahulu, di daftar, di peta, atau lewat pencarian.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Import the &amp;recipients of a program…</source>
        <translation>Impor &amp;penerima program…</translation>
    </message>
    <message>
        <source>Choose the program, then press the button for its recipients.</source>
        <translation>Pilih programnya, lalu tekan tombol untuk penerimanya.</translation>
    </message>
    <message>
        <source>Add &amp;boundaries…</source>
        <translation>Tambah &amp;batas wilayah…</translation>
    </message>
    <message>
        <source>Rows that wait for re&amp;pair</source>
        <translation>Baris yang menunggu per&amp;baikan</translation>
    </message>
    <message>
        <source>&amp;Conflicts to settle</source>
        <translation>&amp;Konflik yang perlu diputuskan</translation>
    </message>
    <message>
        <source>&amp;Invite another laptop</source>
        <translation>&amp;Undang laptop lain</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>The language changes when Rangkul is started again.</source>
        <translation>Bahasa berganti saat Rangkul dijalankan lagi.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tombol pintas</translation>
    </message>
    <message>
        <source>&amp;Go to the map</source>
        <translation>Ke &amp;peta</translation>
    </message>
    <message>
        <source>Not possible with the map as it is now.</source>
        <translation>Tidak dapat dilakukan pada peta saat ini.</translation>
    </message>
    <message>
        <source>&amp;Export the list of households…</source>
        <translation>&amp;Ekspor daftar keluarga…</translation>
    </message>
    <message>
        <source>Copy the &amp;chart as a picture</source>
        <translation>Salin &amp;grafik sebagai gambar</translation>
    </message>
    <message>
        <source>Copy the chart&apos;s &amp;table</source>
        <translation>Salin &amp;tabel grafik</translation>
    </message>
    <message>
        <source>&amp;Save the chart as a picture…</source>
        <translation>&amp;Simpan grafik sebagai gambar…</translation>
    </message>
    <message>
        <source>The part of the program that draws maps did not start.</source>
        <translation>Bagian program yang menggambar peta belum berjalan.</translation>
    </message>
    <message>
        <source>Choose one of the charts on this page first, then take it from the menu.</source>
        <translation>Pilih dahulu salah satu grafik di halaman ini, lalu ambil lewat menu.</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Simpan grafik sebagai gambar</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>Gambar ada di %1.</translation>
    </message>
    <message>
        <source>The public view shows counts only. Press the green bar below to come back.</source>
        <translation>Tampilan publik hanya memuat jumlah. Tekan bilah hijau di bawah untuk kembali.</translation>
    </message>
    <message>
        <source>Public view or names again</source>
        <translation>Tampilan publik atau nama lagi</translation>
    </message>
    <message>
        <source>&amp;Freeze today&apos;s figures…</source>
        <translation>&amp;Bekukan angka hari ini…</translation>
    </message>
    <message>
        <source>Write the &amp;public extract…</source>
        <translation>Tulis ekstrak &amp;publik…</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen snapshot</source>
        <translation>&amp;Hapus potret data yang dipilih</translation>
    </message>
</context>
<context>
    <name>rangkul::desktop::FreezeDialog</name>
    <message>
        <source>Freeze today&apos;s figures</source>
        <translation>Bekukan angka hari ini</translation>
    </message>
    <message>
        <source>The figures of today are kept under a name and say the same next year, whatever changes in the register.</source>
        <translation>Angka hari ini disimpan dengan sebuah nama dan tetap sama tahun depan, apa pun yang berubah dalam register.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bekukan</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Nama potret data</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Tanggal batas</translation>
    </message>
    <message>
        <source>The day the figures speak for, as it stands under every chart</source>
        <translation>Tanggal yang diwakili angka, sebagaimana tertulis di bawah setiap grafik</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>DTSEN 2026-1, verification until June</source>
        <translation>DTSEN 2026-1, verval sampai Juni</translation>
    </message>
    <message>
        <source>Kind of decile</source>
        <translation>Jenis desil</translation>
    </message>
    <message>
        <source>national decile</source>
        <translation>desil nasional</translation>
    </message>
    <message>
        <source>provincial decile</source>
        <translation>desil provinsi</translation>
    </message>
    <message>
        <source>city decile</source>
        <translation>desil kota</translation>
    </message>
    <message>
        <source>Highest decile the help is meant for</source>
        <translation>Desil tertinggi yang menjadi sasaran</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Cut-off</source>
        <translation>Tanggal &amp;batas</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Sumber</translation>
    </message>
    <message>
        <source>&amp;Meant for</source>
        <translation>Sa&amp;saran</translation>
    </message>
    <message>
        <source>&amp;up to decile</source>
        <translation>sampai &amp;desil</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>Freezing the figures</source>
        <translation>Membekukan angka</translation>
    </message>
    <message>
        <source>Cancelled; nothing was frozen.</source>
        <translation>Dibatalkan; tidak ada yang dibekukan.</translation>
    </message>
</context>
<context>
    <name>rangkul::desktop::HomePage</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Beranda</translation>
    </message>
    <message>
        <source>What is there, and what is still to be done</source>
        <translation>Apa yang ada, dan apa yang masih harus dikerjakan</translation>
    </message>
    <message>
        <source>households in the register</source>
        <translation>keluarga di register</translation>
    </message>
    <message>
        <source>in national decile 1 to 4</source>
        <translation>di desil nasional 1 sampai 4</translation>
    </message>
    <message>
        <source>in decile 1 to 4 and without any program</source>
        <translation>di desil 1 sampai 4 dan tanpa program apa pun</translation>
    </message>
    <message>
        <source>not visited yet</source>
        <translation>belum dikunjungi</translation>
    </message>
    <message>
        <source>without a point on the map</source>
        <translation>tanpa titik di peta</translation>
    </message>
    <message>
        <source>rows in the repair tray</source>
        <translation>baris di baki perbaikan</translation>
    </message>
    <message>
        <source>open conflicts</source>
        <translation>konflik terbuka</translation>
    </message>
    <message>
        <source>changes not sent yet</source>
        <translation>perubahan belum terkirim</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Impor daftar…</translation>
    </message>
    <message>
        <source>The register is empty. Import the list that Bappeda or Dinas Sosial gave you, as it came.</source>
        <translation>Register masih kosong. Impor daftar dari Bappeda atau Dinas Sosial, apa adanya.</translation>
    </message>
    <message>
        <source>Press a figure to see its list and its map.</source>
        <translation>Tekan sebuah angka untuk melihat daftar dan petanya.</translation>
    </message>
</context>
<context>
    <name>rangkul::desktop::HouseholdPage</name>
    <message>
        <source>H&amp;ouseholds</source>
        <translation>&amp;Keluarga</translation>
    </message>
</context>
<context>
    <name>rangkul::desktop::IndicatorRoom</name>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DATA CONTOH</translation>
    </message>
</context>
<context>
    <name>rangkul::desktop::MainWindow</name>
    <message>
        <source>Rangkul</source>
        <translation>Rangkul</translation>
    </message>
    <message>
        <source>Household profile</source>
        <translation>Profil keluarga</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Peta</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Laporan</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>P&amp;erkakas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DATA CONTOH</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>SECRET - BNBA</source>
        <translation>RAHASIA - BNBA</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Sedang bekerja…</translation>
    </message>
    <message>
        <source>%1 - Rangkul</source>
        <translation>%1 - Rangkul</translation>
    </message>
    <message>
        <source>PUBLIC</source>
        <translation>PUBLIK</translation>
    </message>
    <message>
        <source>Public view: press to show names again</source>
        <translation>Tampilan publik: tekan untuk menampilkan nama lagi</translation>
    </message>
    <message>
        <source>Secret view: press for the public view</source>
        <translation>Tampilan rahasia: tekan untuk tampilan publik</translation>
    </message>
    <message>
        <source>Only counts are shown. Press to come back to names and addresses.</source>
        <translation>Hanya jumlah yang ditampilkan. Tekan untuk kembali ke nama dan alamat.</translation>
    </message>
    <message>
        <source>Names and addresses can show in this window. Do not show or share it outside the office. Press for the public view, which shows counts only.</source>
        <translation>Nama dan alamat dapat tampak di jendela ini. Jangan perlihatkan atau bagikan ke luar kantor. Tekan untuk tampilan publik yang hanya memuat jumlah.</translation>
    </message>
</context>
<context>
    <name>rangkul::desktop::ShortcutList</name>
    <message>
        <source>Keys</source>
        <translation>Tombol pintas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kegunaan</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt dan huruf bergaris bawah</translation>
    </message>
    <message>
        <source>Menu, button or field of that name</source>
        <translation>Menu, tombol, atau isian dengan nama itu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next field of the profile; opens what is chosen in a list</source>
        <translation>Isian berikutnya pada profil; membuka yang dipilih di daftar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back; leaves a field without changing it</source>
        <translation>Kembali; meninggalkan isian tanpa mengubahnya</translation>
    </message>
    <message>
        <source>Arrow keys, + and -</source>
        <translation>Tombol panah, + dan -</translation>
    </message>
    <message>
        <source>Move the map and zoom</source>
        <translation>Menggeser dan memperbesar peta</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Menampilkan seluruh peta</translation>
    </message>
    <message>
        <source>Ctrl+PgUp, Ctrl+PgDn</source>
        <translation>Ctrl+PgUp, Ctrl+PgDn</translation>
    </message>
    <message>
        <source>The map&apos;s view before and after</source>
        <translation>Tampilan peta sebelum dan sesudahnya</translation>
    </message>
</context>
<context>
    <name>rangkul::desktop::SnapshotRoom</name>
    <message>
        <source>Which figures are shown</source>
        <translation>Angka yang ditampilkan</translation>
    </message>
    <message>
        <source>Running data, or the figures of a snapshot: map, coverage charts, tables and copies then say the same number, also next year</source>
        <translation>Data berjalan, atau angka sebuah potret: peta, grafik cakupan, tabel, dan salinan menyebut angka yang sama, juga tahun depan</translation>
    </message>
    <message>
        <source>Running data</source>
        <translation>Data berjalan</translation>
    </message>
    <message>
        <source>%1, cut-off %2</source>
        <translation>%1, batas %2</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Sumber: %1, %2</translation>
    </message>
    <message>
        <source>The figures are frozen as &quot;%1&quot;.</source>
        <translation>Angka dibekukan sebagai &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose a snapshot in the header first, or freeze one.</source>
        <translation>Pilih dahulu sebuah potret di atas, atau bekukan yang baru.</translation>
    </message>
    <message>
        <source>Write the public extract</source>
        <translation>Tulis ekstrak publik</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Buku kerja (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Tabel teks (*.csv)</translation>
    </message>
    <message>
        <source>Map of regions (*.geojson)</source>
        <translation>Peta wilayah (*.geojson)</translation>
    </message>
    <message numerus="yes">
        <source>The public extract is in %1; %n small counts are hidden.</source>
        <translation>
            <numerusform>Ekstrak publik ada di %1; %n jumlah kecil disembunyikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures for the public are on their way</source>
        <translation>Angka untuk umum sedang disiapkan</translation>
    </message>
    <message>
        <source>The snapshot &quot;%1&quot; is removed; Undo brings it back.</source>
        <translation>Potret data &quot;%1&quot; dihapus; Urungkan mengembalikannya.</translation>
    </message>
</context>
<context>
    <name>rangkul::desktop::StartPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>Rangkul</source>
        <translation>Rangkul</translation>
    </message>
    <message>
        <source>The register of households for those who decide who is helped. It works without internet, and nothing that is stored is lost.</source>
        <translation>Register keluarga untuk mereka yang memutuskan siapa yang dibantu. Bekerja tanpa internet, dan yang sudah disimpan tidak hilang.</translation>
    </message>
    <message>
        <source>Open a &amp;folder with a register…</source>
        <translation>Buka &amp;folder berisi register…</translation>
    </message>
    <message>
        <source>&amp;New register from a boundary file…</source>
        <translation>Re&amp;gister baru dari berkas batas wilayah…</translation>
    </message>
    <message>
        <source>&amp;Join with an invitation…</source>
        <translation>Ber&amp;gabung dengan undangan…</translation>
    </message>
    <message>
        <source>Try the &amp;demo city</source>
        <translation>&amp;Coba kota contoh</translation>
    </message>
    <message>
        <source>&amp;Registers on this computer</source>
        <translation>Register di komputer &amp;ini</translation>
    </message>
    <message>
        <source>Registers on this computer</source>
        <translation>Register di komputer ini</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Fr&amp;asa sandi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Anda dapat mencoba lagi dalam %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder with a register</source>
        <translation>Buka folder berisi register</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::AidBox</name>
    <message>
        <source>The aid</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Year of the aid</source>
        <translation>Tahun bantuan</translation>
    </message>
    <message>
        <source>Stage of the aid</source>
        <translation>Tahap bantuan</translation>
    </message>
    <message>
        <source>for example Tahap 1, when the list does not say</source>
        <translation>misalnya Tahap 1, bila daftar tidak menyebutnya</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Program:</translation>
    </message>
    <message>
        <source>&amp;Year, when the list does not say:</source>
        <translation>Tah&amp;un, bila daftar tidak menyebutnya:</translation>
    </message>
    <message>
        <source>&amp;Stage:</source>
        <translation>Taha&amp;p:</translation>
    </message>
    <message>
        <source>Program meant by %1</source>
        <translation>Program yang dimaksud %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the list means:</source>
        <translation>&quot;%1&quot; di daftar berarti:</translation>
    </message>
    <message>
        <source>Why it goes even beside programs that forbid it</source>
        <translation>Alasan tetap diberikan meski ada program yang melarang</translation>
    </message>
    <message>
        <source>empty: such rows wait in the repair tray</source>
        <translation>kosong: baris itu menunggu di perbaikan</translation>
    </message>
    <message>
        <source>&amp;Why even beside programs that forbid it:</source>
        <translation>&amp;Alasan meski ada program yang melarang:</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::BoundaryCompareStep</name>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>What would change in the register?</source>
        <translation>Apa yang akan berubah di register?</translation>
    </message>
    <message>
        <source>Comparing the boundaries</source>
        <translation>Membandingkan batas wilayah</translation>
    </message>
    <message>
        <source>regions are new</source>
        <translation>wilayah baru</translation>
    </message>
    <message>
        <source>get another border or name</source>
        <translation>berganti batas atau nama</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>tetap seperti semula</translation>
    </message>
    <message>
        <source>The register knows all of this already. There is nothing to store.</source>
        <translation>Semua ini sudah ada di register. Tidak ada yang perlu disimpan.</translation>
    </message>
    <message>
        <source>No region and no household is taken away. Households stay in the region they were entered in, also where a border now runs elsewhere. All of it can be undone as a whole.</source>
        <translation>Tidak ada wilayah atau keluarga yang hilang. Keluarga tetap di wilayah tempat mereka dicatat, juga bila batasnya kini bergeser. Semuanya dapat diurungkan sekaligus.</translation>
    </message>
    <message>
        <source>&amp;Add the boundaries</source>
        <translation>&amp;Tambahkan batas wilayah</translation>
    </message>
    <message>
        <source>Storing the boundaries</source>
        <translation>Menyimpan batas wilayah</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::BoundaryDoneStep</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>The boundaries are in the register.</source>
        <translation>Batas wilayah sudah ada di register.</translation>
    </message>
    <message>
        <source>&amp;Undo all of it</source>
        <translation>&amp;Urungkan semuanya</translation>
    </message>
    <message>
        <source>%1 regions added, %2 changed.</source>
        <translation>%1 wilayah ditambahkan, %2 berubah.</translation>
    </message>
    <message>
        <source>It can be undone as a whole, also later, under Edit.</source>
        <translation>Semuanya dapat diurungkan sekaligus, juga nanti, lewat menu Sunting.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Mengurungkan</translation>
    </message>
    <message>
        <source>Undone. The regions are as they were before.</source>
        <translation>Sudah diurungkan. Wilayah kembali seperti semula.</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::BoundaryStep</name>
    <message>
        <source>region %1 of the file</source>
        <translation>wilayah %1 di berkas</translation>
    </message>
    <message>
        <source>Regions of the file</source>
        <translation>Wilayah di berkas</translation>
    </message>
    <message>
        <source>What should be known about the borders</source>
        <translation>Yang perlu diketahui tentang batas wilayah</translation>
    </message>
    <message>
        <source>Reading the borders</source>
        <translation>Membaca batas wilayah</translation>
    </message>
    <message>
        <source>codes of BPS</source>
        <translation>kode BPS</translation>
    </message>
    <message>
        <source>codes of Kemendagri</source>
        <translation>kode Kemendagri</translation>
    </message>
    <message>
        <source>codes from column %1</source>
        <translation>kode dari kolom %1</translation>
    </message>
    <message>
        <source>names from column %1</source>
        <translation>nama dari kolom %1</translation>
    </message>
    <message>
        <source>kelurahan and desa</source>
        <translation>kelurahan dan desa</translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation>kecamatan</translation>
    </message>
    <message>
        <source>cities and regencies</source>
        <translation>kota dan kabupaten</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Drop the file with the borders of the kelurahan here: GeoJSON, GeoPackage, KML, or a Shapefile (also zipped).</source>
        <translation>Taruh berkas batas kelurahan di sini: GeoJSON, GeoPackage, KML, atau Shapefile (boleh dalam zip).</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Pilih &amp;berkas…</translation>
    </message>
    <message>
        <source>Borders (*.geojson *.json *.gpkg *.kml *.kmz *.shp *.zip);;All files (*)</source>
        <translation>Batas wilayah (*.geojson *.json *.gpkg *.kml *.kmz *.shp *.zip);;Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::BoundaryWizard</name>
    <message>
        <source>Which boundaries are to be added?</source>
        <translation>Batas wilayah mana yang akan ditambahkan?</translation>
    </message>
    <message>
        <source>Add boundaries</source>
        <translation>Tambah batas wilayah</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>This is what the list would do. Nothing is stored yet.</source>
        <translation>Inilah yang akan dilakukan daftar ini. Belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>No problems were found</source>
        <translation>Tidak ada masalah</translation>
    </message>
    <message>
        <source>Every row keeps all rules.</source>
        <translation>Setiap baris memenuhi semua aturan.</translation>
    </message>
    <message>
        <source>Outcome of the check</source>
        <translation>Hasil pemeriksaan</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Masalah (%1)</translation>
    </message>
    <message>
        <source>Co&amp;mpared with the register</source>
        <translation>&amp;Dibanding register</translation>
    </message>
    <message>
        <source>rows in the list</source>
        <translation>baris di daftar</translation>
    </message>
    <message>
        <source>rows go into the register</source>
        <translation>baris masuk register</translation>
    </message>
    <message>
        <source>rows wait for repair</source>
        <translation>baris menunggu perbaikan</translation>
    </message>
    <message>
        <source>warnings, their rows go in</source>
        <translation>peringatan, barisnya masuk</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Simpan &amp;laporan…</translation>
    </message>
    <message>
        <source>The list as a workbook with a column of problems and coloured cells</source>
        <translation>Daftar sebagai buku kerja dengan kolom masalah dan sel berwarna</translation>
    </message>
    <message>
        <source>How they were &amp;found</source>
        <translation>Cara mereka &amp;ditemukan</translation>
    </message>
    <message>
        <source>recipients were found</source>
        <translation>penerima ditemukan</translation>
    </message>
    <message>
        <source>stand in it twice or are recorded already</source>
        <translation>tertulis dua kali atau sudah tercatat</translation>
    </message>
    <message>
        <source>could be several people</source>
        <translation>mungkin beberapa orang</translation>
    </message>
    <message>
        <source>are not in the register</source>
        <translation>tidak ada di register</translation>
    </message>
    <message>
        <source>rows cannot be read</source>
        <translation>baris tidak dapat dibaca</translation>
    </message>
    <message>
        <source>by NIK</source>
        <translation>lewat NIK</translation>
    </message>
    <message>
        <source>by name, birth date and kelurahan</source>
        <translation>lewat nama, tanggal lahir, dan kelurahan</translation>
    </message>
    <message>
        <source>by family card number</source>
        <translation>lewat nomor kartu keluarga</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Buku kerja (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Menulis laporan</translation>
    </message>
    <message>
        <source>The report was saved as %1. It holds names: keep it as safe as the list.</source>
        <translation>Laporan disimpan sebagai %1. Isinya memuat nama: jaga seaman daftarnya.</translation>
    </message>
    <message>
        <source>No row of this list can go in. Look at what is wrong, mend the file or choose other columns, and check it again.</source>
        <translation>Tidak ada baris daftar ini yang dapat masuk. Lihat apa yang salah, perbaiki berkasnya atau pilih kolom lain, lalu periksa lagi.</translation>
    </message>
    <message>
        <source>have a program that forbids this one</source>
        <translation>mempunyai program yang melarang program ini</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::ColumnModel</name>
    <message>
        <source>(no header)</source>
        <translation>(tanpa judul)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Col.</source>
        <translation>Kol.</translation>
    </message>
    <message>
        <source>Header in the file</source>
        <translation>Judul di berkas</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Masuk ke</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Keyakinan</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>Apa arti setiap kolom?</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Lembar:</translation>
    </message>
    <message>
        <source>&amp;Keep these columns</source>
        <translation>&amp;Simpan kolom ini</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolom di berkas</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Baca sebagai:</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>Jenis daftar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>For the next list of this kind, &amp;year:</source>
        <translation>Untuk daftar sejenis berikutnya, ta&amp;hun:</translation>
    </message>
    <message>
        <source>Year of the list</source>
        <translation>Tahun daftar</translation>
    </message>
    <message>
        <source>Still needed: %1. Choose the columns that give it.</source>
        <translation>Masih kurang: %1. Pilih kolom yang memuatnya.</translation>
    </message>
    <message>
        <source>This list is complete. The other one still needs columns.</source>
        <translation>Daftar ini sudah lengkap. Daftar yang satu lagi masih kurang kolom.</translation>
    </message>
    <message>
        <source>All columns that are needed are there. Look at those marked &quot;please check&quot;.</source>
        <translation>Semua kolom yang diperlukan sudah ada. Lihat yang bertanda &quot;mohon dicek&quot;.</translation>
    </message>
    <message>
        <source>Column %1 is not read any more: a field stands in one column only.</source>
        <translation>Kolom %1 tidak dibaca lagi: satu isian hanya diambil dari satu kolom.</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>Membaca kolom</translation>
    </message>
    <message>
        <source>Keeping the columns</source>
        <translation>Menyimpan kolom</translation>
    </message>
    <message>
        <source>Kept as &quot;%1&quot;.</source>
        <translation>Disimpan sebagai &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::DateField</name>
    <message>
        <source>day-month-year</source>
        <translation>tanggal-bulan-tahun</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ini bukan tanggal.</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Families of this difference</source>
        <translation>Keluarga dengan perbedaan ini</translation>
    </message>
    <message>
        <source>families are new</source>
        <translation>keluarga baru</translation>
    </message>
    <message>
        <source>families are the same</source>
        <translation>keluarga tetap sama</translation>
    </message>
    <message>
        <source>families changed</source>
        <translation>keluarga berubah</translation>
    </message>
    <message>
        <source>families are gone from the list</source>
        <translation>keluarga hilang dari daftar</translation>
    </message>
    <message>
        <source>persons are new</source>
        <translation>orang baru</translation>
    </message>
    <message>
        <source>persons changed</source>
        <translation>orang berubah</translation>
    </message>
    <message>
        <source>Nothing in the register is changed by this list.</source>
        <translation>Daftar ini tidak mengubah apa pun di register.</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::DoneStep</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>The list is in the register.</source>
        <translation>Daftar sudah masuk register.</translation>
    </message>
    <message>
        <source>Open the &amp;repair tray</source>
        <translation>Buka baki p&amp;erbaikan</translation>
    </message>
    <message>
        <source>&amp;Undo the whole import</source>
        <translation>&amp;Urungkan seluruh impor</translation>
    </message>
    <message>
        <source>%1 processed, %2 stored, %3 to be checked.</source>
        <translation>%1 diproses, %2 disimpan, %3 perlu dicek.</translation>
    </message>
    <message>
        <source>The rows that wait are in the repair tray with what is wrong in each. The import can be undone as a whole, also later, under Edit.</source>
        <translation>Baris yang menunggu ada di baki perbaikan beserta kesalahannya. Impor dapat diurungkan seluruhnya, juga nanti, lewat menu Sunting.</translation>
    </message>
    <message>
        <source>No row has to wait. The import can be undone as a whole, also later, under Edit.</source>
        <translation>Tidak ada baris yang menunggu. Impor dapat diurungkan seluruhnya, juga nanti, lewat menu Sunting.</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Mengurungkan impor</translation>
    </message>
    <message>
        <source>The import was undone. The register is as it was before.</source>
        <translation>Impor sudah diurungkan. Register kembali seperti semula.</translation>
    </message>
    <message>
        <source>The files were not touched; you can import them again.</source>
        <translation>Berkasnya tidak diubah; Anda dapat mengimpornya lagi.</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::FilesStep</name>
    <message>
        <source>Looking at the files</source>
        <translation>Melihat isi berkas</translation>
    </message>
    <message>
        <source>These two lists are one package: members are joined to their families.</source>
        <translation>Kedua daftar ini satu paket: anggota digabung ke keluarganya.</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Keluarkan %1</translation>
    </message>
    <message>
        <source>Recognised as &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Dikenali sebagai &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>All columns that are needed were found.</source>
        <translation>Semua kolom yang diperlukan ditemukan.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns that are needed were not found. Choose them in the next step.</source>
        <translation>
            <numerusform>%n kolom yang diperlukan tidak ditemukan. Pilih di langkah berikutnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows become recipients of %1.</source>
        <translation>Baris-barisnya menjadi penerima %1.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Which list do you want to import?</source>
        <translation>Daftar mana yang akan diimpor?</translation>
    </message>
    <message>
        <source>Drop the list here as it came: .xlsx, .xls, .ods, .csv or .txt. A package of families and members is two files, or one workbook with two sheets.</source>
        <translation>Taruh daftar di sini apa adanya: .xlsx, .xls, .ods, .csv, atau .txt. Paket keluarga dan anggota berupa dua berkas, atau satu buku kerja dengan dua lembar.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Pilih &amp;berkas…</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.txt);;All files (*)</source>
        <translation>Daftar (*.xlsx *.xls *.ods *.csv *.txt);;Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::ImportWizard</name>
    <message>
        <source>Import a list</source>
        <translation>Impor daftar</translation>
    </message>
    <message>
        <source>Looking up the program</source>
        <translation>Mencari program</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::InvitationStep</name>
    <message>
        <source>Invitation</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Which invitation did you get?</source>
        <translation>Undangan mana yang Anda terima?</translation>
    </message>
    <message>
        <source>Drop the invitation file here. The office that keeps the register sends it on a stick, by mail or by chat.</source>
        <translation>Taruh berkas undangan di sini. Kantor pengelola register mengirimnya lewat flashdisk, surel, atau pesan.</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Pilih &amp;berkas…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Code told by phone</source>
        <translation>Kode yang disampaikan lewat telepon</translation>
    </message>
    <message>
        <source>Ask for the code by phone: whoever has the file and the code can join. An invitation works once.</source>
        <translation>Tanyakan kodenya lewat telepon: siapa pun yang punya berkas dan kodenya dapat bergabung. Satu undangan berlaku satu kali.</translation>
    </message>
    <message>
        <source>&amp;Code told by phone:</source>
        <translation>&amp;Kode dari telepon:</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Undangan: %1</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::JoinWizard</name>
    <message>
        <source>Join a register</source>
        <translation>Bergabung ke register</translation>
    </message>
    <message>
        <source>Joining the register</source>
        <translation>Bergabung ke register</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::ListStep</name>
    <message>
        <source>About the list</source>
        <translation>Tentang daftar</translation>
    </message>
    <message>
        <source>Where does the list come from?</source>
        <translation>Dari mana daftar ini?</translation>
    </message>
    <message>
        <source>Region codes</source>
        <translation>Kode wilayah</translation>
    </message>
    <message>
        <source>All of this stands beside every value that comes from the list. What you do not know can stay empty; without a cut-off date ages are counted on today&apos;s date.</source>
        <translation>Semua ini tercatat di samping setiap nilai dari daftar. Yang tidak diketahui boleh kosong; tanpa tanggal keadaan, umur dihitung dari tanggal hari ini.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>&amp;Edisi:</translation>
    </message>
    <message>
        <source>for example 2025 or 2026-1</source>
        <translation>misalnya 2025 atau 2026-1</translation>
    </message>
    <message>
        <source>Speaks of the &amp;day:</source>
        <translation>Tanggal &amp;keadaan:</translation>
    </message>
    <message>
        <source>&amp;Purpose:</source>
        <translation>Ke&amp;perluan:</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>untuk apa dipakai</translation>
    </message>
    <message>
        <source>Keep &amp;until:</source>
        <translation>Simpan &amp;sampai:</translation>
    </message>
    <message>
        <source>The handover</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>&amp;Giver:</source>
        <translation>Pem&amp;beri:</translation>
    </message>
    <message>
        <source>the office that gave it</source>
        <translation>kantor yang memberikan</translation>
    </message>
    <message>
        <source>Number of the B&amp;AST:</source>
        <translation>&amp;Nomor BAST:</translation>
    </message>
    <message>
        <source>Date of the BAS&amp;T:</source>
        <translation>&amp;Tanggal BAST:</translation>
    </message>
    <message>
        <source>&amp;Legal basis:</source>
        <translation>&amp;Dasar hukum:</translation>
    </message>
    <message>
        <source>Checking the list</source>
        <translation>Memeriksa daftar</translation>
    </message>
    <message>
        <source>&amp;Check the list</source>
        <translation>Periksa &amp;daftar</translation>
    </message>
    <message>
        <source>Looking for names of programs</source>
        <translation>Mencari nama program</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::NoticeModel</name>
    <message>
        <source>Family or person</source>
        <translation>Keluarga atau orang</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Set here, stays</source>
        <translation>Diisi di sini, tetap</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>In the list, not used</source>
        <translation>Di daftar, tidak dipakai</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>Di daftar ini</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::OwnerStep</name>
    <message>
        <source>Name and passphrase</source>
        <translation>Nama dan frasa sandi</translation>
    </message>
    <message>
        <source>You and this laptop</source>
        <translation>Anda dan laptop ini</translation>
    </message>
    <message>
        <source>What is the register called, and who opens it?</source>
        <translation>Apa nama register ini, dan siapa yang membukanya?</translation>
    </message>
    <message>
        <source>Who works on this laptop?</source>
        <translation>Siapa yang bekerja di laptop ini?</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Laptop ini</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nama:</translation>
    </message>
    <message>
        <source>for example Kota Contoh 2026</source>
        <translation>misalnya Kota Contoh 2026</translation>
    </message>
    <message>
        <source>Your na&amp;me:</source>
        <translation>Nama &amp;Anda:</translation>
    </message>
    <message>
        <source>This &amp;laptop is called:</source>
        <translation>Nama &amp;laptop ini:</translation>
    </message>
    <message>
        <source>Folder of the register</source>
        <translation>Folder register</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>P&amp;ilih…</translation>
    </message>
    <message>
        <source>&amp;Folder on this computer:</source>
        <translation>&amp;Folder di komputer ini:</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Folder bersama</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Pili&amp;h…</translation>
    </message>
    <message>
        <source>Folder shared &amp;with the others:</source>
        <translation>Folder &amp;bersama yang lain:</translation>
    </message>
    <message>
        <source>Not in a network or cloud folder: a register there would break.</source>
        <translation>Jangan di folder jaringan atau awan: register akan rusak di sana.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Fra&amp;sa sandi:</translation>
    </message>
    <message>
        <source>The same a&amp;gain:</source>
        <translation>&amp;Ulangi:</translation>
    </message>
    <message>
        <source>Show what I &amp;type</source>
        <translation>&amp;Tampilkan yang saya ketik</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase, not even the makers of this program. Without it the names in the register stay sealed for ever. Write it down and keep it where only the office can reach it.</source>
        <translation>Tidak ada yang dapat memulihkan frasa sandi ini, pembuat program ini pun tidak. Tanpa frasa sandi, nama-nama di register terkunci selamanya. Tulis dan simpan di tempat yang hanya dapat dijangkau kantor.</translation>
    </message>
    <message>
        <source>rangkul</source>
        <translation>rangkul</translation>
    </message>
    <message>
        <source>&amp;Create the register</source>
        <translation>Buat re&amp;gister</translation>
    </message>
    <message>
        <source>&amp;Join the register</source>
        <translation>Ber&amp;gabung ke register</translation>
    </message>
    <message>
        <source>Give the register a name.</source>
        <translation>Beri nama register ini.</translation>
    </message>
    <message>
        <source>Write your name: it stands beside every change you make.</source>
        <translation>Tulis nama Anda: nama itu tercatat di setiap perubahan yang Anda buat.</translation>
    </message>
    <message>
        <source>Give this laptop a name, so that the others know whose changes they get.</source>
        <translation>Beri nama laptop ini, supaya yang lain tahu perubahan siapa yang mereka terima.</translation>
    </message>
    <message>
        <source>Choose the folder of the register.</source>
        <translation>Pilih folder register.</translation>
    </message>
    <message>
        <source>Choose the folder that is shared with the other laptops.</source>
        <translation>Pilih folder yang dipakai bersama laptop lain.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>Frasa sandi sedikitnya %n karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation>Ketik frasa sandi sekali lagi.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Kedua frasa sandi berbeda.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Empat kata atau lebih yang tidak berkaitan mudah diingat dan sulit ditebak.</translation>
    </message>
    <message>
        <source>Too short.</source>
        <translation>Terlalu pendek.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add one or two more words.</source>
        <translation>Lemah: mudah ditebak. Tambah satu atau dua kata lagi.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Cukup. Satu kata lagi membuatnya kuat.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Kuat.</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::ProblemModel</name>
    <message>
        <source>the whole row</source>
        <translation>seluruh baris</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>families</source>
        <translation>keluarga</translation>
    </message>
    <message>
        <source>members</source>
        <translation>anggota</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::ProblemView</name>
    <message>
        <source>S&amp;wap them and check again</source>
        <translation>T&amp;ukar dan periksa lagi</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Apa yang salah</translation>
    </message>
    <message>
        <source>Rows with this problem</source>
        <translation>Baris dengan masalah ini</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::RegionModel</name>
    <message>
        <source>(without a name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>Code (Kemendagri)</source>
        <translation>Kode (Kemendagri)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Jenis wilayah</translation>
    </message>
    <message>
        <source>Code (BPS)</source>
        <translation>Kode (BPS)</translation>
    </message>
    <message>
        <source>%1, joined here</source>
        <translation>%1, digabung di sini</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::RegionQuestion</name>
    <message>
        <source>Codes of &amp;Kemendagri</source>
        <translation>Kode &amp;Kemendagri</translation>
    </message>
    <message>
        <source>Codes of BP&amp;S</source>
        <translation>Kode BP&amp;S</translation>
    </message>
    <message>
        <source>Code in the file</source>
        <translation>Kode di berkas</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nama di berkas</translation>
    </message>
    <message>
        <source>Kemendagri means</source>
        <translation>Menurut Kemendagri</translation>
    </message>
    <message>
        <source>BPS means</source>
        <translation>Menurut BPS</translation>
    </message>
    <message>
        <source>Codes as each system reads them</source>
        <translation>Arti kode menurut setiap sistem</translation>
    </message>
    <message>
        <source>no such code</source>
        <translation>tidak ada kode ini</translation>
    </message>
    <message>
        <source>The region codes can be read in two ways. Compare the names and choose whose codes they are.</source>
        <translation>Kode wilayah dapat dibaca dengan dua cara. Bandingkan namanya, lalu pilih kode siapa ini.</translation>
    </message>
    <message>
        <source>The region codes can be of Kemendagri or of BPS, and the same number means different places. Look up one of these regions and choose whose codes they are.</source>
        <translation>Kode wilayah dapat berasal dari Kemendagri atau BPS, dan angka yang sama berarti tempat yang berbeda. Cari salah satu wilayah ini, lalu pilih kode siapa ini.</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::RegionSketch</name>
    <message>
        <source>Picture of the regions</source>
        <translation>Gambar wilayah</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::RegisterWizard</name>
    <message>
        <source>New register</source>
        <translation>Register baru</translation>
    </message>
    <message>
        <source>Creating the register</source>
        <translation>Membuat register</translation>
    </message>
    <message>
        <source>Which kelurahan does the register cover?</source>
        <translation>Kelurahan mana yang tercakup dalam register?</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::RuleModel</name>
    <message>
        <source>✗ Error</source>
        <translation>✗ Galat</translation>
    </message>
    <message>
        <source>⚠ Warning</source>
        <translation>⚠ Peringatan</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Apa yang salah</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::RunStep</name>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Import the list now?</source>
        <translation>Impor daftar sekarang?</translation>
    </message>
    <message>
        <source>rows go into the register</source>
        <translation>baris masuk register</translation>
    </message>
    <message>
        <source>new families</source>
        <translation>keluarga baru</translation>
    </message>
    <message>
        <source>families with new values</source>
        <translation>keluarga dengan nilai baru</translation>
    </message>
    <message>
        <source>new persons</source>
        <translation>orang baru</translation>
    </message>
    <message>
        <source>rows wait for repair</source>
        <translation>baris menunggu perbaikan</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; rows wait in the repair tray with their problems; nothing of them is lost.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; baris menunggu di baki perbaikan beserta masalahnya; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>No row has to wait for repair.</source>
        <translation>Tidak ada baris yang menunggu perbaikan.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; values that were set here stay as they are.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; nilai yang diisi di sini tetap seperti adanya.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; families are not in this list any more; they stay in the register.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; keluarga tidak ada lagi di daftar ini; mereka tetap ada di register.</translation>
    </message>
    <message>
        <source>Every row keeps its original cells. You can stop while it runs, and undo the whole import afterwards.</source>
        <translation>Setiap baris menyimpan isi aslinya. Anda dapat menghentikan impor saat berjalan, dan mengurungkan seluruhnya sesudahnya.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Mengimpor</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the list was stored.</source>
        <translation>Dihentikan. Tidak ada isi daftar yang disimpan.</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>&amp;Impor sekarang</translation>
    </message>
    <message>
        <source>benefits are recorded</source>
        <translation>bantuan dicatat</translation>
    </message>
    <message>
        <source>stand in it twice or are recorded already</source>
        <translation>tertulis dua kali atau sudah tercatat</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of these families have a program that forbids this one; a note on the page before takes them in.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; di antaranya mempunyai program yang melarang program ini; catatan di halaman sebelumnya mengikutkan mereka.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; families have a program that should not go with this one; they are recorded all the same.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; keluarga mempunyai program yang sebaiknya tidak bersama program ini; tetap dicatat.</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::TrayCells</name>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>It came empty.</source>
        <translation>Semula kosong.</translation>
    </message>
    <message>
        <source>It came as &quot;%1&quot;.</source>
        <translation>Semula &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>Yang salah dan yang perlu dilakukan</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::TrayDetail</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Periksa lagi</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Masukkan</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Tandai &amp;selesai</translation>
    </message>
    <message>
        <source>Reads the chosen rows again by the rules of their list. Nothing is stored.</source>
        <translation>Membaca ulang baris yang dipilih dengan aturan daftarnya. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The chosen rows that have no error any more go into the register. Undo brings them back here.</source>
        <translation>Baris terpilih yang tidak salah lagi masuk ke register. Urungkan mengembalikannya ke sini.</translation>
    </message>
    <message>
        <source>The row leaves the tray. Its original cells are kept with the list.</source>
        <translation>Baris keluar dari baki. Isi aslinya tetap disimpan bersama daftarnya.</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>Isi baris</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the other %n cells of the row</source>
        <translation>
            <numerusform>&amp;Tampilkan %n isian lain dari baris ini</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check %1 rows again</source>
        <translation>&amp;Periksa lagi %1 baris</translation>
    </message>
    <message>
        <source>&amp;Take in %1 rows</source>
        <translation>&amp;Masukkan %1 baris</translation>
    </message>
    <message>
        <source>Mark %1 rows as &amp;done</source>
        <translation>Tandai %1 baris &amp;selesai</translation>
    </message>
    <message>
        <source>%1, row %2 of the member file</source>
        <translation>%1, baris %2 berkas anggota</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, baris %2</translation>
    </message>
    <message>
        <source>This list came in with an earlier version of the program, which did not keep how it was read. Correct the family in its profile, or import the list again.</source>
        <translation>Daftar ini masuk dengan versi program yang lebih lama, yang tidak menyimpan cara membacanya. Betulkan keluarga itu di profilnya, atau impor lagi daftarnya.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the row any more. It can be taken in.</source>
        <translation>Baris ini sudah benar. Baris dapat dimasukkan.</translation>
    </message>
    <message>
        <source>Nothing holds the row back any more. It can be taken in; look at what is doubtful first.</source>
        <translation>Tidak ada lagi yang menahan baris ini. Baris dapat dimasukkan; lihat dulu yang meragukan.</translation>
    </message>
    <message>
        <source>The row still cannot go in.</source>
        <translation>Baris ini belum dapat masuk.</translation>
    </message>
    <message>
        <source>Changed, not checked yet.</source>
        <translation>Sudah diubah, belum diperiksa.</translation>
    </message>
    <message>
        <source>A correction here is made in all %1 chosen rows where the same thing stands.</source>
        <translation>Perbaikan di sini berlaku di semua %1 baris terpilih yang isinya sama.</translation>
    </message>
    <message>
        <source>Correct what is marked, then check again. A row that was right all along, for example because its kelurahan was missing, can be checked again as it is.</source>
        <translation>Betulkan yang ditandai, lalu periksa lagi. Baris yang sebenarnya sudah benar, misalnya karena kelurahannya belum ada di register, dapat diperiksa lagi seperti adanya.</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::TrayModel</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (dan %n lagi)</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Apa yang salah</translation>
    </message>
    <message>
        <source>Nothing holds it back any more</source>
        <translation>Tidak ada lagi yang menahannya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
</context>
<context>
    <name>rangkul::importui::TrayPage</name>
    <message>
        <source>Repair &amp;tray</source>
        <translation>P&amp;erbaikan</translation>
    </message>
    <message>
        <source>Nothing waits for repair</source>
        <translation>Tidak ada yang menunggu perbaikan</translation>
    </message>
    <message>
        <source>Rows of imported lists that break a rule wait here with what is wrong and their original cells. Nothing of a list is ever thrown away.</source>
        <translation>Baris daftar impor yang melanggar aturan menunggu di sini beserta kesalahan dan isi aslinya. Tidak ada isi daftar yang dibuang.</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>D&amp;aftar:</translation>
    </message>
    <message>
        <source>&amp;Problem:</source>
        <translation>&amp;Masalah:</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Rows that wait for repair</source>
        <translation>Baris yang menunggu perbaikan</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Semua daftar</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Semua masalah</translation>
    </message>
    <message>
        <source>The row left the tray. Its original cells are kept with the list.</source>
        <translation>Baris sudah keluar dari baki. Isi aslinya tetap tersimpan bersama daftar.</translation>
    </message>
    <message>
        <source>%1 rows left the tray. Their original cells are kept with the list.</source>
        <translation>%1 baris sudah keluar dari baki. Isi aslinya tetap tersimpan bersama daftar.</translation>
    </message>
    <message>
        <source>Open the profile of: %1</source>
        <translation>Buka profil: %1</translation>
    </message>
    <message>
        <source>Checking the rows again</source>
        <translation>Memeriksa ulang baris</translation>
    </message>
    <message>
        <source>Taking in the repaired rows</source>
        <translation>Memasukkan baris yang diperbaiki</translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be taken in.</source>
        <translation>
            <numerusform>%n baris dapat dimasukkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows went into the register. Undo brings them back to the tray.</source>
        <translation>
            <numerusform>%n baris masuk ke register. Urungkan mengembalikannya ke baki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows still cannot go in; what is wrong stands beside their cells.</source>
        <translation>
            <numerusform>%n baris belum dapat masuk; kesalahannya tertulis di samping isinya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were set here or by a newer list and stay as they are.</source>
        <translation>
            <numerusform>%n nilai ditetapkan di sini atau oleh daftar yang lebih baru dan tetap seperti adanya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::linkageui::FamilyDialog</name>
    <message>
        <source>Merge two families</source>
        <translation>Gabungkan dua keluarga</translation>
    </message>
    <message>
        <source>The two families side by side</source>
        <translation>Kedua keluarga berdampingan</translation>
    </message>
    <message>
        <source>Tick the members who are one person. They go on in the family that is kept, all others move over to it, and so do aid, objections and needs. Both records stay stored, and the merge can be taken back at any time.</source>
        <translation>Centang anggota yang ternyata satu orang. Mereka dilanjutkan dalam keluarga yang dipertahankan; anggota lain pindah ke keluarga itu, begitu pula bantuan, sanggahan, dan kebutuhan. Kedua catatan tetap tersimpan, dan penggabungan dapat dibatalkan kapan saja.</translation>
    </message>
    <message>
        <source>&amp;Merge the families</source>
        <translation>&amp;Gabungkan keluarga</translation>
    </message>
    <message>
        <source>Members of the two families</source>
        <translation>Anggota kedua keluarga</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Orang sama</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Kanan</translation>
    </message>
    <message>
        <source>said before</source>
        <translation>sudah dinyatakan</translation>
    </message>
    <message>
        <source>Officers have said that these two are the same.</source>
        <translation>Petugas sudah menyatakan keduanya orang yang sama.</translation>
    </message>
    <message>
        <source>Tick when these two are one person.</source>
        <translation>Centang bila keduanya satu orang.</translation>
    </message>
    <message>
        <source>keep the &amp;left family</source>
        <translation>pertahankan keluarga k&amp;iri</translation>
    </message>
    <message>
        <source>keep the &amp;right family</source>
        <translation>pertahankan keluarga k&amp;anan</translation>
    </message>
    <message>
        <source>Tick at least one pair of members first.</source>
        <translation>Centang dahulu sedikitnya satu pasang anggota.</translation>
    </message>
</context>
<context>
    <name>rangkul::linkageui::ListView</name>
    <message>
        <source>How many are in both lists</source>
        <translation>Berapa yang ada di kedua daftar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekaman</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Daftar pertama</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Daftar kedua</translation>
    </message>
    <message>
        <source>Baskets per kelurahan</source>
        <translation>Keranjang per kelurahan</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>Keranjang</translation>
    </message>
    <message>
        <source>Both lists</source>
        <translation>Kedua daftar</translation>
    </message>
    <message>
        <source>&amp;Write the work list…</source>
        <translation>&amp;Tulis daftar kerja…</translation>
    </message>
    <message>
        <source>Double click or Enter on a number opens what it counts.</source>
        <translation>Klik ganda atau Enter pada angka membuka apa yang dihitungnya.</translation>
    </message>
    <message>
        <source>&amp;Households in list and map</source>
        <translation>&amp;Keluarga di daftar dan peta</translation>
    </message>
    <message>
        <source>Rows behind the number</source>
        <translation>Baris di balik angka</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>In both lists</source>
        <translation>Ada di kedua daftar</translation>
    </message>
    <message>
        <source>Perhaps in both lists</source>
        <translation>Mungkin ada di kedua daftar</translation>
    </message>
    <message>
        <source>Only in this list</source>
        <translation>Hanya di daftar ini</translation>
    </message>
    <message>
        <source>One NIK, two persons</source>
        <translation>Satu NIK, dua orang</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Double click or Enter: the rows behind this number</source>
        <translation>Klik dua kali atau Enter: baris di balik angka ini</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Double click or Enter: the households behind this number</source>
        <translation>Klik dua kali atau Enter: keluarga di balik angka ini</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>%1: the first %2 rows; the work list has all.</source>
        <translation>%1: %2 baris pertama; daftar kerja memuat semuanya.</translation>
    </message>
    <message>
        <source>No household of the register stands behind this number.</source>
        <translation>Tidak ada keluarga dari register di balik angka ini.</translation>
    </message>
    <message>
        <source>Who is in both lists, and who in one only?</source>
        <translation>Siapa ada di kedua daftar, dan siapa hanya di satu?</translation>
    </message>
    <message>
        <source>&amp;First list</source>
        <translation>Da&amp;ftar pertama</translation>
    </message>
    <message>
        <source>Sec&amp;ond list</source>
        <translation>Daftar ke&amp;dua</translation>
    </message>
    <message>
        <source>The second is a &amp;BPJS list: sort into baskets</source>
        <translation>Yang kedua daftar &amp;BPJS: pilah ke keranjang</translation>
    </message>
    <message>
        <source>poor up to &amp;decile</source>
        <translation>miskin s.d. desi&amp;l</translation>
    </message>
    <message>
        <source>as the list says</source>
        <translation>menurut daftar</translation>
    </message>
    <message>
        <source>se&amp;gment</source>
        <translation>se&amp;gmen</translation>
    </message>
    <message>
        <source>o&amp;ne partner each</source>
        <translation>satu pasa&amp;ngan saja</translation>
    </message>
    <message>
        <source>&amp;Match</source>
        <translation>&amp;Padankan</translation>
    </message>
    <message>
        <source>Choose the second list first: a file with names or NIK.</source>
        <translation>Pilih daftar kedua dahulu: berkas dengan nama atau NIK.</translation>
    </message>
    <message>
        <source>Matching lists</source>
        <translation>Memadankan daftar</translation>
    </message>
    <message>
        <source>Write the work list</source>
        <translation>Tulis daftar kerja</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 rows were written to %2, numbers masked.</source>
        <translation>%1 baris ditulis ke %2, nomor disamarkan.</translation>
    </message>
    <message>
        <source>Both lists per kelurahan</source>
        <translation>Kedua daftar per kelurahan</translation>
    </message>
    <message>
        <source>Per kelurahan</source>
        <translation>Per kelurahan</translation>
    </message>
    <message>
        <source>Choose two lists: recipients of a program, an edition that was imported, the verified households, or a file of persons with names or NIK (Excel, CSV, ODS).</source>
        <translation>Pilih dua daftar: penerima program, edisi yang sudah diimpor, keluarga terverifikasi, atau berkas berisi orang dengan nama atau NIK (Excel, CSV, ODS).</translation>
    </message>
    <message>
        <source>Choose the first list first: a file with names or NIK.</source>
        <translation>Pilih dahulu daftar pertama: berkas dengan nama atau NIK.</translation>
    </message>
</context>
<context>
    <name>rangkul::linkageui::MatchPage</name>
    <message>
        <source>&amp;Matching</source>
        <translation>&amp;Padan</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Match lists</source>
        <translation>Padankan daftar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
</context>
<context>
    <name>rangkul::linkageui::ModelView</name>
    <message>
        <source>learned from pairs with the same valid NIK</source>
        <translation>dipelajari dari pasangan dengan NIK sah yang sama</translation>
    </message>
    <message>
        <source>learned without numbers, by repeated estimation</source>
        <translation>dipelajari tanpa nomor, dengan penaksiran berulang</translation>
    </message>
    <message>
        <source>assumed: the lists were too short to learn from</source>
        <translation>anggapan: daftar terlalu pendek untuk dipelajari</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Model: %1</translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation>Model %1: %2</translation>
    </message>
    <message>
        <source>Trained on %1 with %2 records, %3 pairs compared, %4 pairs with the same number.</source>
        <translation>Dilatih pada %1 dengan %2 rekaman, %3 pasangan dibandingkan, %4 pasangan bernomor sama.</translation>
    </message>
    <message>
        <source>A pair is shown from %1 on and called the same person from %2 on.</source>
        <translation>Pasangan ditampilkan mulai %1 dan disebut orang yang sama mulai %2.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Belum ada model</translation>
    </message>
    <message>
        <source>Find doubles or match lists first: a model is learned from them. Or load one from a file.</source>
        <translation>Cari duplikat atau padankan daftar dahulu: model dipelajari darinya. Atau muat model dari berkas.</translation>
    </message>
    <message>
        <source>How often each level is met</source>
        <translation>Seberapa sering tiap tingkat ditemui</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Same
person (m)</source>
        <translation>Orang
sama (m)</translation>
    </message>
    <message>
        <source>Strangers
(u)</source>
        <translation>Orang
lain (u)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Tetangga</translation>
    </message>
    <message>
        <source>One
house</source>
        <translation>Satu
rumah</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Kembar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Bobot model</translation>
    </message>
    <message>
        <source>&amp;Load a model…</source>
        <translation>&amp;Muat model…</translation>
    </message>
    <message>
        <source>&amp;Save the model…</source>
        <translation>&amp;Simpan model…</translation>
    </message>
    <message>
        <source>Learn &amp;anew each time</source>
        <translation>P&amp;elajari lagi setiap kali</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Muat model</translation>
    </message>
    <message>
        <source>Models (*.json)</source>
        <translation>Model (*.json)</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Simpan model</translation>
    </message>
    <message>
        <source>The model of %1 weighs from now on, until the register is closed.</source>
        <translation>Model dari %1 dipakai mulai sekarang sampai register ditutup.</translation>
    </message>
    <message>
        <source>The model is in %1.</source>
        <translation>Model ada di %1.</translation>
    </message>
</context>
<context>
    <name>rangkul::linkageui::PairView</name>
    <message>
        <source>same person</source>
        <translation>orang yang sama</translation>
    </message>
    <message>
        <source>perhaps the same person</source>
        <translation>mungkin orang yang sama</translation>
    </message>
    <message>
        <source>one NIK, two persons</source>
        <translation>NIK ganda, dua orang</translation>
    </message>
    <message>
        <source>different persons</source>
        <translation>orang yang berbeda</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>different</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>later</source>
        <translation>nanti</translation>
    </message>
    <message>
        <source>&amp;Take the merge back</source>
        <translation>&amp;Batalkan penggabungan</translation>
    </message>
    <message>
        <source>The two records side by side</source>
        <translation>Kedua rekaman berdampingan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Kanan</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>&amp;Same (1)</source>
        <translation>&amp;Sama (1)</translation>
    </message>
    <message>
        <source>&amp;Different (2)</source>
        <translation>&amp;Berbeda (2)</translation>
    </message>
    <message>
        <source>La&amp;ter (3)</source>
        <translation>&amp;Nanti (3)</translation>
    </message>
    <message>
        <source>Both &amp;households in list and map</source>
        <translation>Kedua kel&amp;uarga di daftar dan peta</translation>
    </message>
    <message>
        <source>keep the &amp;left record</source>
        <translation>pertahankan k&amp;iri</translation>
    </message>
    <message>
        <source>keep the &amp;right record</source>
        <translation>pertahankan k&amp;anan</translation>
    </message>
    <message>
        <source>New &amp;head of the family it leaves</source>
        <translation>Kepala &amp;baru keluarga yang ditinggalkan</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Gabungkan</translation>
    </message>
    <message>
        <source>Aid, objections and needs go to the record that is kept. Both records stay stored, and the merge can be taken back at any time.</source>
        <translation>Bantuan, sanggahan, dan kebutuhan pindah ke rekaman yang dipertahankan. Kedua rekaman tetap tersimpan, dan penggabungan dapat dibatalkan kapan saja.</translation>
    </message>
    <message>
        <source>%1 said: %2, %3</source>
        <translation>%1 menjawab: %2, %3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>▲ Officers disagree. %1. Your answer settles it.</source>
        <translation>▲ Petugas berbeda pendapat. %1. Jawaban Anda menyelesaikannya.</translation>
    </message>
    <message>
        <source>Weight %1: %2</source>
        <translation>Bobot %1: %2</translation>
    </message>
    <message>
        <source>The two records differ here.</source>
        <translation>Kedua rekaman berbeda di sini.</translation>
    </message>
    <message>
        <source>Merge the &amp;families…</source>
        <translation>Gabungkan ke&amp;luarga…</translation>
    </message>
    <message>
        <source>The same family was recorded twice: see both side by side with their members.</source>
        <translation>Keluarga yang sama tercatat dua kali: lihat keduanya berdampingan beserta anggotanya.</translation>
    </message>
</context>
<context>
    <name>rangkul::linkageui::ReviewView</name>
    <message>
        <source>officers disagree (%1)</source>
        <translation>petugas berbeda pendapat (%1)</translation>
    </message>
    <message>
        <source>the same, not merged (%1)</source>
        <translation>sama, belum digabung (%1)</translation>
    </message>
    <message>
        <source>merged (%1)</source>
        <translation>digabung (%1)</translation>
    </message>
    <message>
        <source>different (%1)</source>
        <translation>berbeda (%1)</translation>
    </message>
    <message>
        <source>to be looked at (%1)</source>
        <translation>perlu dilihat (%1)</translation>
    </message>
    <message>
        <source>officers disagree</source>
        <translation>petugas berbeda pendapat</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 sampai %3)</translation>
    </message>
    <message>
        <source>%1 persons were compared.</source>
        <translation>%1 orang dibandingkan.</translation>
    </message>
    <message>
        <source>No pair weighs %1 or more.</source>
        <translation>Tidak ada pasangan berbobot %1 atau lebih.</translation>
    </message>
    <message>
        <source>%1 pairs weigh %2 or more. By the %3 answers given among them, %4 of these pairs are one person, and they are %5 of all doubles that can be found.</source>
        <translation>%1 pasangan berbobot %2 atau lebih. Menurut %3 jawaban di antaranya, %4 pasangan ini satu orang, dan itu %5 dari semua duplikat yang dapat ditemukan.</translation>
    </message>
    <message>
        <source>&amp;Find doubles</source>
        <translation>&amp;Cari duplikat</translation>
    </message>
    <message>
        <source>Is somebody listed twice?</source>
        <translation>Apakah ada yang tercatat dua kali?</translation>
    </message>
    <message>
        <source>Everybody in the register is compared with everybody else. You look at the pairs that may be one person and say what they are. Nothing is merged by itself.</source>
        <translation>Semua orang di register saling dibandingkan. Anda melihat pasangan yang mungkin satu orang dan menentukan jawabannya. Tidak ada yang digabung dengan sendirinya.</translation>
    </message>
    <message>
        <source>Find doubles</source>
        <translation>Cari duplikat</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Tampilkan</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>Pasangan yang ditampilkan</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pasangan</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Threshold of the weight</source>
        <translation>Ambang bobot</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>Amban&amp;g</translation>
    </message>
    <message>
        <source>Finding doubles</source>
        <translation>Mencari duplikat</translation>
    </message>
    <message>
        <source>%1 pairs weigh %2 or more. No answers yet: by the model alone %3 of these pairs are one person, and they are %4 of all doubles that can be found.</source>
        <translation>%1 pasangan berbobot %2 atau lebih. Belum ada jawaban: menurut model saja %3 pasangan ini satu orang, dan itu %4 dari semua duplikat yang dapat ditemukan.</translation>
    </message>
</context>
<context>
    <name>rangkul::linkageui::SideBox</name>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>%1: which</source>
        <translation>%1: yang mana</translation>
    </message>
    <message>
        <source>a file with names or NIK</source>
        <translation>berkas dengan nama atau NIK</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Pilih berkas: %1</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>Choose a list of persons</source>
        <translation>Pilih daftar orang</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>Daftar (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>rangkul::linkageui::WeightBars</name>
    <message>
        <source>Weights</source>
        <translation>Bobot</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::AddHousePanel</name>
    <message>
        <source>&amp;Put it here</source>
        <translation>&amp;Letakkan di sini</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Batal (Esc)</translation>
    </message>
    <message>
        <source>Has &amp;no point yet</source>
        <translation>Belum ada &amp;titik</translation>
    </message>
    <message>
        <source>Not in the re&amp;gister</source>
        <translation>Belum ter&amp;daftar</translation>
    </message>
    <message>
        <source>Who lives here?</source>
        <translation>Siapa yang tinggal di sini?</translation>
    </message>
    <message>
        <source>Who lives here, in %1?</source>
        <translation>Siapa yang tinggal di sini, di %1?</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::BaseMapPanel</name>
    <message>
        <source>Add a map file</source>
        <translation>Tambah berkas peta</translation>
    </message>
    <message>
        <source>Remove this map</source>
        <translation>Hapus peta ini</translation>
    </message>
    <message>
        <source>Draw this map above the one before</source>
        <translation>Gambar peta ini di atas yang sebelumnya</translation>
    </message>
    <message>
        <source>Draw this map below the next one</source>
        <translation>Gambar peta ini di bawah yang berikutnya</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Kepekatan</translation>
    </message>
    <message>
        <source>Streets, an aerial photo or a plan: GeoPackage, MBTiles, GeoTIFF or Shapefile.</source>
        <translation>Jalan, foto udara, atau rencana: GeoPackage, MBTiles, GeoTIFF, atau Shapefile.</translation>
    </message>
    <message>
        <source>Base maps, the topmost first</source>
        <translation>Peta dasar, yang teratas lebih dulu</translation>
    </message>
    <message>
        <source>Opacity of the base map</source>
        <translation>Kepekatan peta dasar</translation>
    </message>
    <message>
        <source>Maps (*.gpkg *.mbtiles *.tif *.tiff *.shp *.vrt)</source>
        <translation>Peta (*.gpkg *.mbtiles *.tif *.tiff *.shp *.vrt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>%1 holds several maps. Which one do you want?</source>
        <translation>%1 memuat beberapa peta. Mana yang Anda perlukan?</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 sudah ada di daftar.</translation>
    </message>
    <message>
        <source>%1 (file not found)</source>
        <translation>%1 (berkas tidak ditemukan)</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::Choropleth</name>
    <message>
        <source>Not known</source>
        <translation>Belum diketahui</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::ExportDialog</name>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legenda</translation>
    </message>
    <message>
        <source>&amp;North arrow</source>
        <translation>&amp;Arah utara</translation>
    </message>
    <message>
        <source>Scale &amp;bar</source>
        <translation>&amp;Skala</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>P&amp;ilih…</translation>
    </message>
    <message>
        <source>&amp;Make the page</source>
        <translation>&amp;Buat halaman</translation>
    </message>
    <message>
        <source>Map on paper</source>
        <translation>Peta di atas kertas</translation>
    </message>
    <message>
        <source>PDF, for printing</source>
        <translation>PDF, untuk dicetak</translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation>PNG, gambar</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>F4 / folio (215 × 330 mm)</source>
        <translation>F4 / folio (215 × 330 mm)</translation>
    </message>
    <message>
        <source>A3 (297 × 420 mm)</source>
        <translation>A3 (297 × 420 mm)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Mendatar</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Tegak</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 titik per inci</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>The page shows regions and base maps. Households are not printed: who lives where stays on this screen.</source>
        <translation>Halaman ini memuat wilayah dan peta dasar. Keluarga tidak dicetak: siapa tinggal di mana hanya tampil di layar ini.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>&amp;Second line</source>
        <translation>Baris &amp;kedua</translation>
    </message>
    <message>
        <source>S&amp;ource and date</source>
        <translation>S&amp;umber dan tanggal</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>Je&amp;nis berkas</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Ke&amp;rtas</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>Ar&amp;ah</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Resol&amp;usi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Berk&amp;as</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>map</source>
        <translation>peta</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::Indicator</name>
    <message>
        <source>Households</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Share of households in decile 1</source>
        <translation>Bagian keluarga di desil 1</translation>
    </message>
    <message>
        <source>Share of households in deciles 1 to %1</source>
        <translation>Bagian keluarga di desil 1 sampai %1</translation>
    </message>
    <message>
        <source>Share of households visited so far</source>
        <translation>Bagian keluarga yang sudah dikunjungi</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Rata-rata %1</translation>
    </message>
    <message>
        <source>%1: %2 (share)</source>
        <translation>%1: %2 (bagian)</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::LegendWidget</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Keluarga</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::MapCanvas</name>
    <message>
        <source>Put the house down where it stands. Esc leaves it where it was.</source>
        <translation>Letakkan rumah di tempatnya. Esc membiarkannya di tempat semula.</translation>
    </message>
    <message>
        <source>Drag a house to where it really stands. With the keyboard: Enter picks it up and puts it down.</source>
        <translation>Seret rumah ke tempat yang sebenarnya. Dengan papan ketik: Enter untuk mengangkat dan meletakkan.</translation>
    </message>
    <message>
        <source>Click where the new house stands. Esc ends adding.</source>
        <translation>Klik tempat rumah baru. Esc mengakhiri penambahan.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more households here</source>
        <translation>
            <numerusform>dan %Ln keluarga lagi di sini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln households, scale 1 : %1. Arrow keys move the map, plus and minus zoom, Enter picks what is in the middle.</source>
        <translation>
            <numerusform>%Ln keluarga, skala 1 : %1. Tombol panah menggeser peta, plus dan minus memperbesar atau memperkecil, Enter memilih yang di tengah.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1° %2</source>
        <translation>%1° %2</translation>
    </message>
    <message>
        <source>1 : %1</source>
        <translation>1 : %1</translation>
    </message>
    <message>
        <source>N</source>
        <translation>U</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>T</translation>
    </message>
    <message>
        <source>W</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 ha</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>The selected household has no point yet: click where it lives.</source>
        <translation>Keluarga yang dipilih belum punya titik: klik tempat tinggalnya.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Drag a box around the households you want. With the keyboard: Enter at two corners.</source>
        <translation>Tarik kotak di sekeliling keluarga yang diinginkan. Dengan papan ketik: Enter di dua sudut.</translation>
    </message>
    <message>
        <source>Drag a box around what you want to see larger. With the keyboard: Enter at two corners.</source>
        <translation>Tarik kotak di sekeliling bagian yang ingin diperbesar. Dengan papan ketik: Enter di dua sudut.</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Panjang: %1</translation>
    </message>
    <message>
        <source>Area: %1, around it: %2</source>
        <translation>Luas: %1, keliling: %2</translation>
    </message>
    <message>
        <source>Click the corners of an area; a double click or Ctrl+Enter picks the households in it.</source>
        <translation>Klik sudut-sudut sebuah bidang; klik ganda atau Ctrl+Enter memilih keluarga di dalamnya.</translation>
    </message>
    <message>
        <source>Click along the way; a double click or Ctrl+Enter ends it, Backspace takes back.</source>
        <translation>Klik sepanjang jalur; klik ganda atau Ctrl+Enter mengakhiri, Backspace membatalkan titik.</translation>
    </message>
    <message>
        <source>Click the corners; a double click or Ctrl+Enter ends it, Backspace takes back.</source>
        <translation>Klik sudut-sudutnya; klik ganda atau Ctrl+Enter mengakhiri, Backspace membatalkan titik.</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::MapPage</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Peta</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Belum ada peta</translation>
    </message>
    <message>
        <source>The map shows where the households live. It needs the boundaries of your districts and villages, or households that have a point.</source>
        <translation>Peta menunjukkan di mana keluarga tinggal. Diperlukan batas kecamatan dan kelurahan, atau keluarga yang punya titik.</translation>
    </message>
    <message>
        <source>Import boundaries</source>
        <translation>Impor batas wilayah</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Peta dasar</translation>
    </message>
    <message>
        <source>What is on the map</source>
        <translation>Isi peta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tampilkan semua lagi</translation>
    </message>
    <message>
        <source>No household has its point in there.</source>
        <translation>Tidak ada keluarga yang titiknya di dalam sana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln households are picked; list and map show only them.</source>
        <translation>
            <numerusform>%Ln keluarga dipilih; daftar dan peta hanya menampilkan mereka.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows the households without a point.</source>
        <translation>Daftar menampilkan keluarga tanpa titik.</translation>
    </message>
    <message>
        <source>The house was moved.</source>
        <translation>Rumah sudah dipindahkan.</translation>
    </message>
    <message>
        <source>This place lies outside all your regions. Click inside one of them.</source>
        <translation>Tempat ini di luar semua wilayah Anda. Klik di dalam salah satunya.</translation>
    </message>
    <message>
        <source>The picture is in the clipboard; paste it where you need it. It shows where households live: treat it as confidential.</source>
        <translation>Gambar sudah disalin ke papan klip; tempelkan di tempat yang diperlukan. Gambar ini menunjukkan tempat tinggal keluarga: perlakukan sebagai rahasia.</translation>
    </message>
    <message>
        <source>Save as a QGIS project</source>
        <translation>Simpan sebagai proyek QGIS</translation>
    </message>
    <message>
        <source>QGIS projects (*.qgz)</source>
        <translation>Proyek QGIS (*.qgz)</translation>
    </message>
    <message>
        <source>Making the page</source>
        <translation>Membuat halaman</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>Halaman tersimpan di %1.</translation>
    </message>
    <message>
        <source>Making the QGIS project</source>
        <translation>Membuat proyek QGIS</translation>
    </message>
    <message>
        <source>The project is in %1. It holds regions and numbers, no households.</source>
        <translation>Proyek tersimpan di %1. Isinya wilayah dan angka, tanpa keluarga.</translation>
    </message>
    <message>
        <source>Decile not known</source>
        <translation>Desil belum diketahui</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Belum diperingkat</translation>
    </message>
    <message>
        <source>Decile %1</source>
        <translation>Desil %1</translation>
    </message>
    <message numerus="yes">
        <source>Household of %n persons</source>
        <translation>
            <numerusform>Keluarga dengan %n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <translation>Belum dikunjungi</translation>
    </message>
    <message>
        <source>The map program broke off and is started again.</source>
        <translation>Program peta terputus dan sedang dimulai lagi.</translation>
    </message>
    <message>
        <source>%1 Until then borders and points are drawn without it.</source>
        <translation>%1 Sementara itu batas dan titik digambar tanpanya.</translation>
    </message>
    <message>
        <source>The list and the map show the households whose point lies outside all your regions. Move the points to where the houses stand.</source>
        <translation>Daftar dan peta menampilkan keluarga yang titiknya berada di luar semua wilayah Anda. Pindahkan titiknya ke tempat rumah itu berdiri.</translation>
    </message>
    <message>
        <source>The household has its point now.</source>
        <translation>Keluarga itu kini punya titik.</translation>
    </message>
    <message>
        <source>The household was added.</source>
        <translation>Keluarga sudah ditambahkan.</translation>
    </message>
    <message>
        <source>The house stands %1 m outside %2, to which it belongs.</source>
        <translation>Rumah itu berada %1 m di luar %2, tempatnya terdaftar.</translation>
    </message>
    <message>
        <source>The filter may hide it from map and list.</source>
        <translation>Saringan mungkin menyembunyikannya dari peta dan daftar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln households without a point: list them</source>
        <translation>
            <numerusform>%Ln keluarga tanpa titik: tampilkan daftarnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln households outside your regions: show them</source>
        <translation>
            <numerusform>%Ln keluarga di luar wilayah Anda: tampilkan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::MapToolBar</name>
    <message>
        <source>Map tools</source>
        <translation>Alat peta</translation>
    </message>
    <message>
        <source>Move the map and pick a household</source>
        <translation>Geser peta dan pilih keluarga</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>Perbesar ke kotak</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Perbesar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Perkecil (-)</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>Tampilkan semua (Home)</translation>
    </message>
    <message>
        <source>Where the map was before (Ctrl+PgUp)</source>
        <translation>Tampilan peta sebelumnya (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Forward again (Ctrl+PgDn)</source>
        <translation>Maju lagi (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Pick households with a box</source>
        <translation>Pilih keluarga dengan kotak</translation>
    </message>
    <message>
        <source>Pick households within an area</source>
        <translation>Pilih keluarga di dalam area</translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Ukur panjang</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>Ukur luas</translation>
    </message>
    <message>
        <source>Move a house to where it really stands</source>
        <translation>Pindahkan rumah ke tempat yang sebenarnya</translation>
    </message>
    <message>
        <source>Add a house</source>
        <translation>Tambah rumah</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Map on paper: PDF or PNG</source>
        <translation>Peta di atas kertas: PDF atau PNG</translation>
    </message>
    <message>
        <source>Save as a QGIS project</source>
        <translation>Simpan sebagai proyek QGIS</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Tampilkan legenda</translation>
    </message>
    <message>
        <source>Show what is on the map</source>
        <translation>Tampilkan isi peta</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lapisan</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::NewHouseholdForm</name>
    <message>
        <source>Name of the head</source>
        <translation>Nama kepala keluarga</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Reason or source</source>
        <translation>Alasan atau sumber</translation>
    </message>
    <message>
        <source>&amp;Add the household</source>
        <translation>Tam&amp;bah keluarga</translation>
    </message>
    <message>
        <source>for instance: report of the RT head</source>
        <translation>misalnya: laporan ketua RT</translation>
    </message>
    <message>
        <source>Name of the &amp;head</source>
        <translation>Nama &amp;kepala keluarga</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>R&amp;T and RW</source>
        <translation>&amp;RT dan RW</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>Ke&amp;lurahan</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Sumber</translation>
    </message>
    <message>
        <source>The place lies %1 m outside this village.</source>
        <translation>Tempat ini berada %1 m di luar kelurahan itu.</translation>
    </message>
    <message>
        <source>In the same &amp;house as the household there</source>
        <translation>Di rumah &amp;yang sama dengan keluarga di situ</translation>
    </message>
    <message>
        <source>In the same &amp;house as %1</source>
        <translation>Di rumah &amp;yang sama dengan %1</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::PointMeaning</name>
    <message>
        <source>Not visited yet</source>
        <translation>Belum dikunjungi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>Double or part of another</source>
        <translation>Ganda atau bagian dari keluarga lain</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Menolak</translation>
    </message>
    <message>
        <source>Not found or all died</source>
        <translation>Tidak ditemukan atau meninggal semua</translation>
    </message>
    <message>
        <source>Not ranked or not known</source>
        <translation>Belum diperingkat atau belum diketahui</translation>
    </message>
    <message>
        <source>Decile %1</source>
        <translation>Desil %1</translation>
    </message>
    <message>
        <source>Does not receive it</source>
        <translation>Tidak menerima</translation>
    </message>
    <message>
        <source>Receives it</source>
        <translation>Menerima</translation>
    </message>
    <message>
        <source>Receives no program</source>
        <translation>Tidak menerima program apa pun</translation>
    </message>
    <message>
        <source>Receives a program</source>
        <translation>Menerima program</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::ThemePanel</name>
    <message>
        <source>Yellow to red</source>
        <translation>Kuning ke merah</translation>
    </message>
    <message>
        <source>Yellow to blue</source>
        <translation>Kuning ke biru</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Show the &amp;households</source>
        <translation>Tampilkan &amp;keluarga</translation>
    </message>
    <message>
        <source>Colour of the regions</source>
        <translation>Warna wilayah</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Village (kelurahan)</source>
        <translation>Kelurahan/desa</translation>
    </message>
    <message>
        <source>District (kecamatan)</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Show by &amp;colour</source>
        <translation>&amp;Warna menunjukkan</translation>
    </message>
    <message>
        <source>Deciles 1 &amp;to</source>
        <translation>Desil 1 s&amp;ampai</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Pe&amp;rtanyaan</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Jawaban</translation>
    </message>
    <message>
        <source>For each &amp;region of this kind</source>
        <translation>Untuk setiap wila&amp;yah</translation>
    </message>
    <message>
        <source>Equal numbers of regions</source>
        <translation>Jumlah wilayah sama</translation>
    </message>
    <message>
        <source>Equal steps</source>
        <translation>Selang sama</translation>
    </message>
    <message>
        <source>Natural groups (Jenks)</source>
        <translation>Kelompok alami (Jenks)</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Jumlah kelas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Colours; all can be told apart by people who are colour blind</source>
        <translation>Warna; semuanya dapat dibedakan oleh orang buta warna</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>Ke&amp;las</translation>
    </message>
    <message>
        <source>Shape and colour &amp;say</source>
        <translation>Bentuk dan warna: &amp;makna</translation>
    </message>
    <message>
        <source>Nothing, borders only</source>
        <translation>Tanpa warna, hanya batas</translation>
    </message>
    <message>
        <source>Number of households</source>
        <translation>Jumlah keluarga</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Jumlah jiwa</translation>
    </message>
    <message>
        <source>Share in the lowest deciles</source>
        <translation>Bagian di desil terbawah</translation>
    </message>
    <message>
        <source>Share visited so far</source>
        <translation>Bagian yang sudah dikunjungi</translation>
    </message>
    <message>
        <source>Share with an answer …</source>
        <translation>Bagian dengan jawaban …</translation>
    </message>
    <message>
        <source>Mean of a number …</source>
        <translation>Rata-rata suatu angka …</translation>
    </message>
    <message>
        <source>What the visit found</source>
        <translation>Hasil kunjungan</translation>
    </message>
    <message>
        <source>National decile</source>
        <translation>Desil nasional</translation>
    </message>
    <message>
        <source>Province decile</source>
        <translation>Desil provinsi</translation>
    </message>
    <message>
        <source>City decile</source>
        <translation>Desil kota</translation>
    </message>
    <message>
        <source>Receives a program</source>
        <translation>Menerima program</translation>
    </message>
    <message>
        <source>Receives %1</source>
        <translation>Menerima %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::WithoutPointList</name>
    <message>
        <source>Name or address of the household</source>
        <translation>Nama atau alamat keluarga</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nama atau alamat</translation>
    </message>
    <message>
        <source>Households without a point</source>
        <translation>Keluarga tanpa titik</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Di %1</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Di tempat lain</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Dalam register</translation>
    </message>
    <message>
        <source>%1 of %2 are shown: type more of the name or address.</source>
        <translation>%1 dari %2 ditampilkan: ketik nama atau alamat lebih lengkap.</translation>
    </message>
    <message>
        <source>All households have a point.</source>
        <translation>Semua keluarga sudah punya titik.</translation>
    </message>
    <message>
        <source>No household without a point has this name or address.</source>
        <translation>Tidak ada keluarga tanpa titik dengan nama atau alamat ini.</translation>
    </message>
    <message numerus="yes">
        <source>Household of %n persons</source>
        <translation>
            <numerusform>Keluarga dengan %n orang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::WorkerMap</name>
    <message>
        <source>Districts</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Kelurahan</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::AddMemberForm</name>
    <message>
        <source>Add a member</source>
        <translation>Tambah anggota</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>T&amp;ambah</translation>
    </message>
    <message>
        <source>&amp;Name as on the identity card</source>
        <translation>Na&amp;ma sesuai KTP</translation>
    </message>
    <message>
        <source>Re&amp;lation to the head</source>
        <translation>&amp;Hubungan dengan kepala keluarga</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Jenis kelamin</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Tan&amp;ggal lahir</translation>
    </message>
    <message>
        <source>NI&amp;K, if there is one</source>
        <translation>N&amp;IK, bila ada</translation>
    </message>
    <message>
        <source>&amp;Member since</source>
        <translation>An&amp;ggota sejak</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ChangeHeadForm</name>
    <message>
        <source>Change the head of the household</source>
        <translation>Ganti kepala keluarga</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ganti</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::Chip</name>
    <message>
        <source>Remove the condition: %1</source>
        <translation>Hapus syarat: %1</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::EndHouseholdForm</name>
    <message>
        <source>End the household</source>
        <translation>Akhiri keluarga</translation>
    </message>
    <message>
        <source>&amp;End the household</source>
        <translation>A&amp;khiri keluarga</translation>
    </message>
    <message>
        <source>W&amp;hat happened</source>
        <translation>Apa &amp;yang terjadi</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Tan&amp;ggal</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>Ke &amp;mana</translation>
    </message>
    <message>
        <source>The &amp;other household, which is kept</source>
        <translation>Keluarga lain &amp;yang dipertahankan</translation>
    </message>
    <message>
        <source>Nothing is deleted: the household stays in the register with its reason and can be brought back by undo.</source>
        <translation>Tidak ada yang dihapus: keluarga tetap ada di register dengan alasannya dan dapat dikembalikan dengan Urungkan.</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::EndMemberForm</name>
    <message>
        <source>%1 no longer belongs here</source>
        <translation>%1 bukan anggota di sini lagi</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>W&amp;hat happened</source>
        <translation>Apa &amp;yang terjadi</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Tan&amp;ggal</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>Ke &amp;mana</translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation>Seberapa &amp;jauh</translation>
    </message>
    <message>
        <source>Within the kelurahan</source>
        <translation>Di dalam kelurahan</translation>
    </message>
    <message>
        <source>Elsewhere in Indonesia</source>
        <translation>Tempat lain di Indonesia</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Luar negeri</translation>
    </message>
    <message>
        <source>The &amp;other record of the same person, which is kept</source>
        <translation>Data lain o&amp;rang ini yang dipertahankan</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ExportPanel</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;kspor</translation>
    </message>
    <message>
        <source>Export of the list</source>
        <translation>Ekspor daftar</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Ekspor daftar</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Buku kerja Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation>Tabel teks (.csv)</translation>
    </message>
    <message>
        <source>Points for the web (.geojson)</source>
        <translation>Titik untuk web (.geojson)</translation>
    </message>
    <message>
        <source>GeoPackage for QGIS (.gpkg)</source>
        <translation>GeoPackage untuk QGIS (.gpkg)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Masked: names, NIK as 357101******0001</source>
        <translation>Di&amp;samarkan: nama, NIK seperti 357101******0001</translation>
    </message>
    <message>
        <source>&amp;Full numbers, for a purpose that is noted</source>
        <translation>Nomor &amp;lengkap, untuk keperluan yang dicatat</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Keper&amp;luan</translation>
    </message>
    <message>
        <source>Who gets the list, and what for</source>
        <translation>Siapa yang menerima daftar, dan untuk apa</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Keperluan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>P&amp;ilih…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nama berkas</translation>
    </message>
    <message numerus="yes">
        <source>%1 households with %n columns, as the table shows them.</source>
        <translation>
            <numerusform>%1 keluarga dengan %n kolom, seperti di tabel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 households with %n columns, as the table shows them: %2.</source>
        <translation>
            <numerusform>%1 keluarga dengan %n kolom, seperti di tabel: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>households</source>
        <translation>keluarga</translation>
    </message>
    <message>
        <source>Each household is a point at its dwelling. Those without a point are in the file without one.</source>
        <translation>Setiap keluarga menjadi satu titik di rumahnya. Yang tanpa titik tetap ada di berkas, tanpa titik.</translation>
    </message>
    <message>
        <source>Separated by semicolons, in UTF-8. Numbers of people are text.</source>
        <translation>Dipisah titik koma, dalam UTF-8. Nomor identitas berupa teks.</translation>
    </message>
    <message>
        <source>Numbers of people are text cells, days are real dates, and a second sheet tells source, day and filter.</source>
        <translation>Nomor identitas berupa sel teks, tanggal berupa tanggal sebenarnya, dan lembar kedua menyebut sumber, tanggal, dan saringan.</translation>
    </message>
    <message>
        <source>Write the purpose first.</source>
        <translation>Tulis dulu keperluannya.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Menulis %1</translation>
    </message>
    <message>
        <source>Stopped as you asked. No file was left behind.</source>
        <translation>Dihentikan sesuai permintaan Anda. Tidak ada berkas yang tertinggal.</translation>
    </message>
    <message>
        <source>%1 households were written to %2.</source>
        <translation>%1 keluarga ditulis ke %2.</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::FieldRow</name>
    <message>
        <source>Where the value comes from</source>
        <translation>Asal nilai ini</translation>
    </message>
    <message>
        <source>History of the value</source>
        <translation>Riwayat nilai ini</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Tampilkan: %1</translation>
    </message>
    <message>
        <source>Somebody changed this value since you opened it. Now it is &quot;%1&quot;. Your value &quot;%2&quot; was not stored.</source>
        <translation>Ada yang mengubah nilai ini sejak Anda membukanya. Sekarang nilainya &quot;%1&quot;. Nilai Anda &quot;%2&quot; tidak disimpan.</translation>
    </message>
    <message>
        <source>Store mine</source>
        <translation>Simpan nilai saya</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>tersimpan %1</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::FieldSection</name>
    <message>
        <source>does not apply</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 dari %2 terisi</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n perlu dicek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::FieldSetEditor</name>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Households that pass the filter</source>
        <translation>Keluarga yang lolos saringan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Decile</source>
        <translation>Desil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Seluruh %1</translation>
    </message>
    <message>
        <source>National decile</source>
        <translation>Desil nasional</translation>
    </message>
    <message>
        <source>Provincial decile</source>
        <translation>Desil provinsi</translation>
    </message>
    <message>
        <source>City decile</source>
        <translation>Desil kota</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not ranked (0)</source>
        <translation>Belum diperingkat (0)</translation>
    </message>
    <message>
        <source>Has a point on the map</source>
        <translation>Punya titik di peta</translation>
    </message>
    <message>
        <source>Has no point on the map</source>
        <translation>Tidak punya titik di peta</translation>
    </message>
    <message>
        <source>Has an open conflict</source>
        <translation>Punya konflik terbuka</translation>
    </message>
    <message>
        <source>Show ended households too</source>
        <translation>Tampilkan juga keluarga yang sudah berakhir</translation>
    </message>
    <message>
        <source>Receives no program at all</source>
        <translation>Tidak menerima program apa pun</translation>
    </message>
    <message>
        <source>Receives any program</source>
        <translation>Menerima sedikitnya satu program</translation>
    </message>
    <message>
        <source>Receives %1</source>
        <translation>Menerima %1</translation>
    </message>
    <message>
        <source>Does not receive %1</source>
        <translation>Tidak menerima %1</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Salah satu anggota</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Antara…</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Belum terisi</translation>
    </message>
    <message>
        <source>Is filled in</source>
        <translation>Sudah terisi</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Simpan saringan ini…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Hapus saringan tersimpan</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Simpan saringan</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nama saringan:</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Kosongkan saringan</translation>
    </message>
    <message>
        <source>All households</source>
        <translation>Semua keluarga</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::HouseholdTable</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1 keluarga</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::MemberPresenceForm</name>
    <message>
        <source>Was %1 found?</source>
        <translation>Apakah %1 ditemukan?</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Keberadaan</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>Ke &amp;mana</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Tan&amp;ggal</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::MemberSuccessionBox</name>
    <message>
        <source>New head of the household</source>
        <translation>Kepala keluarga baru</translation>
    </message>
    <message>
        <source>Who heads it from now on?</source>
        <translation>Siapa kepala keluarga mulai sekarang?</translation>
    </message>
    <message>
        <source>%1 is to the new head</source>
        <translation>Hubungan %1 dengan kepala keluarga baru</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::MoveHouseholdForm</name>
    <message>
        <source>Move the household to another dwelling</source>
        <translation>Pindahkan keluarga ke rumah lain</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Pindahkan</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>Ke &amp;mana</translation>
    </message>
    <message>
        <source>The dwelling of another household</source>
        <translation>Rumah keluarga lain</translation>
    </message>
    <message>
        <source>A dwelling not in the register yet</source>
        <translation>Rumah yang belum ada di register</translation>
    </message>
    <message>
        <source>A &amp;household that lives there</source>
        <translation>Keluarga &amp;yang tinggal di sana</translation>
    </message>
    <message>
        <source>&amp;Kelurahan</source>
        <translation>&amp;Kelurahan</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Tan&amp;ggal</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::MoveMemberForm</name>
    <message>
        <source>%1 moved to another household</source>
        <translation>%1 pindah ke keluarga lain</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Pindahkan</translation>
    </message>
    <message>
        <source>The other &amp;household</source>
        <translation>&amp;Keluarga lain itu</translation>
    </message>
    <message>
        <source>Re&amp;lation to the head there</source>
        <translation>&amp;Hubungan dengan kepala keluarga di sana</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Tan&amp;ggal</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfileAddBenefitForm</name>
    <message>
        <source>Add aid</source>
        <translation>Tambah bantuan</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>T&amp;ambah</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>P&amp;rogram</translation>
    </message>
    <message>
        <source>Who &amp;receives it</source>
        <translation>Siapa &amp;yang menerima</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Tah&amp;un</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Sta&amp;ge, if the program has stages</source>
        <translation>Tahap, b&amp;ila program bertahap</translation>
    </message>
    <message>
        <source>A&amp;mount (Rp), if known</source>
        <translation>&amp;Jumlah (Rp), bila diketahui</translation>
    </message>
    <message>
        <source>The household</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>The dwelling</source>
        <translation>Rumah</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfileAidTab</name>
    <message>
        <source>Nobody in this household receives aid as far as is known.</source>
        <translation>Sejauh yang diketahui, tidak ada yang menerima bantuan di keluarga ini.</translation>
    </message>
    <message>
        <source>A&amp;dd aid…</source>
        <translation>T&amp;ambah bantuan…</translation>
    </message>
    <message>
        <source>Change s&amp;tatus…</source>
        <translation>Ubah stat&amp;us…</translation>
    </message>
    <message>
        <source>Aid received</source>
        <translation>Bantuan yang diterima</translation>
    </message>
    <message>
        <source>The received lists also say: %1</source>
        <translation>Menurut daftar yang diterima juga: %1</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfileChangeBenefitForm</name>
    <message>
        <source>Change the status of %1</source>
        <translation>Ubah status %1</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Ne&amp;w status</source>
        <translation>Status &amp;baru</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfileDecileBadge</name>
    <message>
        <source>%1: not ranked</source>
        <translation>%1: belum diperingkat</translation>
    </message>
    <message>
        <source>%1: decile %2</source>
        <translation>%1: desil %2</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfileForm</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>tanggal bulan tahun</translation>
    </message>
    <message>
        <source>&amp;Reason, in your words (stands in the history)</source>
        <translation>Alasan, dengan kata-kata Anda (tercatat di ri&amp;wayat)</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfileHeader</name>
    <message>
        <source>Two laptops wrote different values: settle</source>
        <translation>Dua laptop menulis nilai berbeda: selesaikan</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Tampilkan di peta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show the KK number</source>
        <translation>Tampilkan nomor KK</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Verval…</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <translation>T&amp;indakan</translation>
    </message>
    <message>
        <source>&amp;Verify presence and eligibility…</source>
        <translation>&amp;Verval keberadaan dan kelayakan…</translation>
    </message>
    <message>
        <source>&amp;Move the household to another dwelling…</source>
        <translation>Pindahkan keluarga ke &amp;rumah lain…</translation>
    </message>
    <message>
        <source>&amp;Split the household…</source>
        <translation>Pe&amp;cah keluarga…</translation>
    </message>
    <message>
        <source>&amp;End the household…</source>
        <translation>Akhiri &amp;keluarga…</translation>
    </message>
    <message>
        <source>Household without members</source>
        <translation>Keluarga tanpa anggota</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Alamat belum diketahui</translation>
    </message>
    <message>
        <source>The dwelling has no point on the map yet</source>
        <translation>Rumah ini belum punya titik di peta</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n anggota</numerusform>
        </translation>
    </message>
    <message>
        <source>KK %1</source>
        <translation>KK %1</translation>
    </message>
    <message>
        <source>No KK number</source>
        <translation>Tanpa nomor KK</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nasional</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>No list has ranked this household.</source>
        <translation>Belum ada daftar yang memeringkat keluarga ini.</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Berakhir: %1</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <translation>Belum dikunjungi</translation>
    </message>
    <message>
        <source>Eligibility not judged</source>
        <translation>Kelayakan belum dinilai</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfileHistoryTab</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>&amp;Return to the old value</source>
        <translation>&amp;Kembali ke nilai lama</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Tampilkan semu&amp;a</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Hanya: %1</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfileHouseTab</name>
    <message>
        <source>Note on the dwelling</source>
        <translation>Catatan tentang rumah</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>another household</source>
        <translation>keluarga lain</translation>
    </message>
    <message>
        <source>In the same dwelling: %1</source>
        <translation>Di rumah yang sama: %1</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfileMemberTab</name>
    <message>
        <source>A&amp;dd a member…</source>
        <translation>T&amp;ambah anggota…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>&amp;What happened…</source>
        <translation>A&amp;pa yang terjadi…</translation>
    </message>
    <message>
        <source>&amp;Seen, not found or away…</source>
        <translation>&amp;Ditemukan, tidak ditemukan, atau pergi…</translation>
    </message>
    <message>
        <source>&amp;Died, moved away, listed twice…</source>
        <translation>&amp;Meninggal, pindah, tercatat dua kali…</translation>
    </message>
    <message>
        <source>&amp;Moved to another household…</source>
        <translation>&amp;Pindah ke keluarga lain…</translation>
    </message>
    <message>
        <source>Becomes the &amp;head of the household…</source>
        <translation>Menjadi &amp;kepala keluarga…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfilePanel</name>
    <message>
        <source>Profile of the household</source>
        <translation>Profil keluarga</translation>
    </message>
    <message>
        <source>No household chosen</source>
        <translation>Belum ada keluarga dipilih</translation>
    </message>
    <message>
        <source>Choose one in the table, on the map or by the search box.</source>
        <translation>Pilih di tabel, di peta, atau lewat kotak pencarian.</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Bagian profil</translation>
    </message>
    <message>
        <source>Hou&amp;se</source>
        <translation>Ruma&amp;h</translation>
    </message>
    <message>
        <source>Mem&amp;bers</source>
        <translation>An&amp;ggota</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Ri&amp;wayat</translation>
    </message>
    <message>
        <source>Mem&amp;bers (%1)</source>
        <translation>An&amp;ggota (%1)</translation>
    </message>
    <message>
        <source>Aid (%1)</source>
        <translation>Bantuan (%1)</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfilePurposeBar</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Tampil&amp;kan</translation>
    </message>
    <message>
        <source>For example: checking the KK at the door</source>
        <translation>Misalnya: mengecek KK di depan pintu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Keperluan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>What do you need the full numbers of this household for? It is noted.</source>
        <translation>Untuk apa Anda memerlukan nomor lengkap keluarga ini? Keperluannya dicatat.</translation>
    </message>
    <message>
        <source>What do you need health and income of this household for? It is noted.</source>
        <translation>Untuk apa Anda memerlukan data kesehatan dan penghasilan keluarga ini? Keperluannya dicatat.</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfileVerificationForm</name>
    <message>
        <source>Verify presence and eligibility</source>
        <translation>Verval keberadaan dan kelayakan</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Keberadaan</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>Ke &amp;mana</translation>
    </message>
    <message>
        <source>Which &amp;household is kept</source>
        <translation>Keluarga mana &amp;yang dipertahankan</translation>
    </message>
    <message>
        <source>E&amp;ligibility</source>
        <translation>Kela&amp;yakan</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Tan&amp;ggal</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>&amp;Petugas</translation>
    </message>
    <message>
        <source>&amp;Reason or note</source>
        <translation>&amp;Alasan atau catatan</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::RangePopup</name>
    <message>
        <source>At &amp;least</source>
        <translation>Paling se&amp;dikit</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Paling &amp;banyak</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Saring</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::SearchBox</name>
    <message>
        <source>Search name, NIK, KK, address, RT/RW, kelurahan</source>
        <translation>Cari nama, NIK, KK, alamat, RT/RW, kelurahan</translation>
    </message>
    <message>
        <source>Search name, NIK, KK or address</source>
        <translation>Cari nama, NIK, KK, atau alamat</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(tanpa nama)</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Names are still being read: %1 %.</source>
        <translation>Nama-nama masih dibaca: %1 %.</translation>
    </message>
    <message>
        <source>Nothing was found for &quot;%1&quot;.</source>
        <translation>Tidak ada yang ditemukan untuk &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing is written exactly like this. Similar:</source>
        <translation>Tidak ada yang tertulis persis begitu. Yang mirip:</translation>
    </message>
    <message>
        <source>There are more. Type more letters or add the kelurahan.</source>
        <translation>Masih ada lagi. Ketik lebih banyak huruf atau tambahkan kelurahannya.</translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::SplitHouseholdForm</name>
    <message>
        <source>Split the household</source>
        <translation>Pecah keluarga</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Pe&amp;cah</translation>
    </message>
    <message>
        <source>Who leaves, and what is each of them in the new household? Exactly one is its head. They stay in the same dwelling until you move them.</source>
        <translation>Siapa yang keluar, dan apa hubungan masing-masing di keluarga baru? Tepat satu menjadi kepala keluarga. Mereka tetap di rumah yang sama sampai Anda memindahkannya.</translation>
    </message>
    <message>
        <source>New head of those who stay</source>
        <translation>Kepala keluarga baru bagi yang tinggal</translation>
    </message>
    <message>
        <source>New KK &amp;number, if there is one</source>
        <translation>Nomor &amp;KK baru, bila ada</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Tan&amp;ggal</translation>
    </message>
    <message>
        <source>%1 is in the new household</source>
        <translation>Hubungan %1 di keluarga baru</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::CardView</name>
    <message>
        <source>No household chosen</source>
        <translation>Belum ada keluarga yang dipilih</translation>
    </message>
    <message>
        <source>The reason card says which answers gave a household its points, where they come from, and what changed since. Choose a household in the ranking.</source>
        <translation>Kartu alasan menunjukkan jawaban mana yang memberi poin kepada keluarga, dari mana asalnya, dan apa yang berubah. Pilih satu keluarga di peringkat.</translation>
    </message>
    <message>
        <source>Go to the ranking</source>
        <translation>Ke peringkat</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Compare with the &amp;day</source>
        <translation>Bandingkan dengan &amp;tanggal</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Tanggal pembanding</translation>
    </message>
    <message>
        <source>Open an &amp;objection…</source>
        <translation>Ajukan s&amp;anggah…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Save the reason card</source>
        <translation>Simpan kartu alasan</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Kertas (*.pdf)</translation>
    </message>
    <message>
        <source>reason-card</source>
        <translation>kartu-alasan</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Simpan sebagai PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::CriteriaView</name>
    <message>
        <source>Classes: where each begins</source>
        <translation>Golongan: mulai dari skor berapa</translation>
    </message>
    <message>
        <source>Gates: what decides before any point</source>
        <translation>Gerbang: yang menentukan sebelum ada poin</translation>
    </message>
    <message>
        <source>who does not fulfil it is not ranked</source>
        <translation>yang tidak memenuhi tidak diperingkat</translation>
    </message>
    <message>
        <source>who fulfils it is not ranked</source>
        <translation>yang memenuhi tidak diperingkat</translation>
    </message>
    <message>
        <source>who fulfils it has its class at once</source>
        <translation>yang memenuhi langsung masuk golongannya</translation>
    </message>
    <message>
        <source>decides nothing</source>
        <translation>tidak menentukan apa-apa</translation>
    </message>
    <message>
        <source>no class until answered</source>
        <translation>tanpa golongan sampai dijawab</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>when it holds</source>
        <translation>bila terpenuhi</translation>
    </message>
    <message>
        <source>when it does not hold</source>
        <translation>bila tidak terpenuhi</translation>
    </message>
    <message>
        <source>any other answer</source>
        <translation>jawaban lain</translation>
    </message>
    <message>
        <source>from the value</source>
        <translation>dari nilai</translation>
    </message>
    <message>
        <source>points there</source>
        <translation>poin di sana</translation>
    </message>
    <message>
        <source>to the value</source>
        <translation>sampai nilai</translation>
    </message>
    <message>
        <source>points for each unit</source>
        <translation>poin per satuan</translation>
    </message>
    <message>
        <source>values below count as</source>
        <translation>nilai di bawah ini dihitung</translation>
    </message>
    <message>
        <source>values above count as</source>
        <translation>nilai di atas ini dihitung</translation>
    </message>
    <message>
        <source>Question and answers</source>
        <translation>Pertanyaan dan jawaban</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>When not answered</source>
        <translation>Bila tidak dijawab</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Seperti se&amp;mula</translation>
    </message>
    <message>
        <source>&amp;Store as a new draft</source>
        <translation>&amp;Simpan sebagai rancangan baru</translation>
    </message>
    <message>
        <source>What is &amp;different</source>
        <translation>Apa yang &amp;berbeda</translation>
    </message>
    <message>
        <source>As it is stored.</source>
        <translation>Seperti yang tersimpan.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Golongan baru</translation>
    </message>
    <message>
        <source>This is a model of its own now; its weights make %1 together. Store it as a draft.</source>
        <translation>Ini sudah menjadi model tersendiri; jumlah bobotnya %1. Simpan sebagai rancangan.</translation>
    </message>
    <message>
        <source>The model itself: %1</source>
        <translation>Model ini: %1</translation>
    </message>
    <message>
        <source>Tie-breaks: what decides between equal scores</source>
        <translation>Pemutus nilai sama: yang menentukan bila skor sama</translation>
    </message>
    <message>
        <source>%1: the larger number first</source>
        <translation>%1: angka lebih besar lebih dahulu</translation>
    </message>
    <message>
        <source>%1: the smaller number first</source>
        <translation>%1: angka lebih kecil lebih dahulu</translation>
    </message>
    <message>
        <source>Numbers are typed into the table (F2), everything else into the form beside it. The version that is there stays as it is; what you store is a new draft.</source>
        <translation>Angka diketik di tabel (F2), yang lain di formulir di sampingnya. Versi yang ada tetap seperti semula; yang Anda simpan menjadi rancangan baru.</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Kriteria</translation>
    </message>
    <message>
        <source>&amp;Gate</source>
        <translation>&amp;Gerbang</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>&amp;Golongan</translation>
    </message>
    <message>
        <source>&amp;Tie-break</source>
        <translation>&amp;Pemutus nilai sama</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;ambah</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Na&amp;ik</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Tur&amp;un</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Uru&amp;ngkan</translation>
    </message>
    <message>
        <source>Aga&amp;in</source>
        <translation>Ula&amp;ngi</translation>
    </message>
    <message>
        <source>%1: everybody else</source>
        <translation>%1: selebihnya</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::MeasureView</name>
    <message>
        <source>own amount</source>
        <translation>jumlah sendiri</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Region or group</source>
        <translation>Wilayah atau kelompok</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Miskin</translation>
    </message>
    <message>
        <source>P0</source>
        <translation>P0</translation>
    </message>
    <message>
        <source>P1</source>
        <translation>P1</translation>
    </message>
    <message>
        <source>P2</source>
        <translation>P2</translation>
    </message>
    <message>
        <source>Watts</source>
        <translation>Watts</translation>
    </message>
    <message>
        <source>Sen</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Part of P0</source>
        <translation>Andil P0</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>units of the file</source>
        <translation>satuan dalam berkas</translation>
    </message>
    <message>
        <source>%1 of %2 %3 live below %4 a head and month; of %5 nothing is known.</source>
        <translation>%1 dari %2 %3 hidup di bawah %4 per kapita per bulan; %5 tidak diketahui.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>M0</source>
        <translation>M0</translation>
    </message>
    <message>
        <source>Part of M0</source>
        <translation>Andil M0</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Deprived</source>
        <translation>Kekurangan</translation>
    </message>
    <message>
        <source>Poor and
deprived</source>
        <translation>Miskin dan
kekurangan</translation>
    </message>
    <message>
        <source>H %1, A %2, M0 %3: poor from %4 of %5 weights; of %6 an answer is missing.</source>
        <translation>H %1, A %2, M0 %3: miskin mulai bobot %4 dari %5; pada %6 ada jawaban yang kosong.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Tidak dipakai: %1. %2</translation>
    </message>
    <message>
        <source>Measured: %1, %2</source>
        <translation>Diukur: %1, %2</translation>
    </message>
    <message>
        <source>Deprived: %1</source>
        <translation>Kekurangan: %1</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>jiwa</translation>
    </message>
    <message>
        <source>households</source>
        <translation>keluarga</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation>kecamatan</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Hitung</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Tingkat</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Several deprivations</source>
        <translation>Multidimensi</translation>
    </message>
    <message>
        <source>Measure a &amp;file…</source>
        <translation>Ukur &amp;berkas…</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Jumlah</translation>
    </message>
    <message>
        <source>Poverty l&amp;ine</source>
        <translation>Garis k&amp;emiskinan</translation>
    </message>
    <message>
        <source>Line a head and &amp;month</source>
        <translation>Garis per kapita per &amp;bulan</translation>
    </message>
    <message>
        <source>Column of the &amp;value</source>
        <translation>Kolom &amp;nilai</translation>
    </message>
    <message>
        <source>&amp;weight</source>
        <translation>&amp;bobot</translation>
    </message>
    <message>
        <source>si&amp;ze</source>
        <translation>&amp;ukuran</translation>
    </message>
    <message>
        <source>&amp;group</source>
        <translation>&amp;kelompok</translation>
    </message>
    <message>
        <source>Back to the &amp;register</source>
        <translation>Kembali ke &amp;register</translation>
    </message>
    <message>
        <source>Measures of money</source>
        <translation>Ukuran kemiskinan uang</translation>
    </message>
    <message>
        <source>P0 share, P1 depth, P2 severity (Foster, Greer, Thorbecke); who stands on the line is not poor. A dash: not defined, which is not zero. Press a number of households to list them.</source>
        <translation>P0 persentase, P1 kedalaman, P2 keparahan (Foster, Greer, Thorbecke); yang tepat di garis tidak miskin. Tanda hubung: tidak terdefinisi, bukan nol. Buka angka keluarga untuk melihat daftarnya.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>Deprivation by region</source>
        <translation>Kekurangan menurut wilayah</translation>
    </message>
    <message>
        <source>Deprivation by indicator</source>
        <translation>Kekurangan menurut indikator</translation>
    </message>
    <message>
        <source>Measure a file of persons or households</source>
        <translation>Ukur berkas jiwa atau keluarga</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.xlsx *.xls *.ods)</source>
        <translation>Lembar kerja (*.csv *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>No amount of this kind is known; choose another one, or a file.</source>
        <translation>Jumlah seperti ini belum diketahui; pilih yang lain, atau sebuah berkas.</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::ModelPanel</name>
    <message>
        <source>Take in a &amp;file…</source>
        <translation>&amp;Ambil dari berkas…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>Simpan sebagai &amp;berkas…</translation>
    </message>
    <message>
        <source>Copy as a &amp;new version</source>
        <translation>Salin jadi &amp;versi baru</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>Set&amp;ujui…</translation>
    </message>
    <message>
        <source>Score &amp;models</source>
        <translation>Mode&amp;l skor</translation>
    </message>
    <message>
        <source>Score models</source>
        <translation>Model skor</translation>
    </message>
    <message>
        <source>Only a draft of the register can be approved; copy a built-in model first.</source>
        <translation>Hanya rancangan di register yang dapat disetujui; salin dulu model bawaan.</translation>
    </message>
    <message>
        <source>Take in a score model</source>
        <translation>Ambil model skor</translation>
    </message>
    <message>
        <source>Score models (*.json)</source>
        <translation>Model skor (*.json)</translation>
    </message>
    <message>
        <source>Save the score model</source>
        <translation>Simpan model skor</translation>
    </message>
    <message>
        <source>Approve this version</source>
        <translation>Setujui versi ini</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Disetujui &amp;oleh</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tanggal</translation>
    </message>
    <message>
        <source>&amp;Number of the letter</source>
        <translation>&amp;Nomor surat</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Setujui</translation>
    </message>
    <message>
        <source>From now on %1 is the version to use. The version in use before stays in the register.</source>
        <translation>Mulai sekarang %1 adalah versi yang dipakai. Versi sebelumnya tetap tersimpan di register.</translation>
    </message>
    <message>
        <source>Coefficients of a proxy means test (*.csv)</source>
        <translation>Koefisien proxy means test (*.csv)</translation>
    </message>
    <message>
        <source>A proxy means test of this table</source>
        <translation>Proxy means test dari tabel ini</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Short name, without blanks</source>
        <translation>Nama &amp;singkat, tanpa spasi</translation>
    </message>
    <message>
        <source>&amp;Kabupaten or kota it was estimated for</source>
        <translation>&amp;Kabupaten atau kota asal perkiraan</translation>
    </message>
    <message>
        <source>&amp;Year of the estimate</source>
        <translation>&amp;Tahun perkiraan</translation>
    </message>
    <message>
        <source>Who estimated it, &amp;from what</source>
        <translation>Pembuat dan &amp;data perkiraan</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Ambil</translation>
    </message>
    <message>
        <source>The coefficients of the official ranking are not published: what comes out is a local estimate, never an official decile.</source>
        <translation>Koefisien peringkat resmi tidak diterbitkan: hasilnya perkiraan lokal, bukan desil resmi.</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::ObjectionForm</name>
    <message>
        <source>Open the ob&amp;jection</source>
        <translation>Buka sang&amp;gah</translation>
    </message>
    <message>
        <source>what proves it, or the name of a file</source>
        <translation>buktinya, atau nama berkas</translation>
    </message>
    <message>
        <source>kept sealed</source>
        <translation>disimpan tersegel</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>B&amp;erkas…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>What is con&amp;tested</source>
        <translation>Yang &amp;disanggah</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>&amp;Uraian</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>Bu&amp;kti</translation>
    </message>
    <message>
        <source>&amp;Reported by</source>
        <translation>&amp;Pelapor</translation>
    </message>
    <message>
        <source>De&amp;cided until</source>
        <translation>Diputuskan &amp;sebelum</translation>
    </message>
    <message>
        <source>the whole score</source>
        <translation>seluruh skor</translation>
    </message>
    <message>
        <source>A file that proves it</source>
        <translation>Berkas bukti</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::ObjectionView</name>
    <message>
        <source>Only those that are &amp;not decided</source>
        <translation>Hanya yang be&amp;lum diputuskan</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Sanggah</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>Yang disanggah</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>open objections</source>
        <translation>sanggah terbuka</translation>
    </message>
    <message>
        <source>&amp;Store the decision</source>
        <translation>&amp;Simpan keputusan</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>Men&amp;jadi</translation>
    </message>
    <message>
        <source>Decision and &amp;why</source>
        <translation>Kep&amp;utusan dan alasan</translation>
    </message>
    <message>
        <source>Decided b&amp;y</source>
        <translation>Diputuskan &amp;oleh</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>Su&amp;rat</translation>
    </message>
    <message>
        <source>Open: %1, past their deadline: %2</source>
        <translation>Terbuka: %1, lewat tenggat: %2</translation>
    </message>
    <message>
        <source>%1, past</source>
        <translation>%1, lewat</translation>
    </message>
    <message>
        <source>Nobody has contested anything. An objection is opened from the reason card of a household.</source>
        <translation>Belum ada sanggah. Sanggah diajukan dari kartu alasan keluarga.</translation>
    </message>
    <message>
        <source>Choose an objection to say what became of it.</source>
        <translation>Pilih satu sanggah untuk mencatat keputusannya.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>%1 No evidence was brought yet.</source>
        <translation>%1 Belum ada bukti yang dibawa.</translation>
    </message>
    <message>
        <source>%1 Evidence: %2</source>
        <translation>%1 Bukti: %2</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::PartForm</name>
    <message>
        <source>The model itself</source>
        <translation>Model ini</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>Short na&amp;me, without blanks</source>
        <translation>Nama sing&amp;kat, tanpa spasi</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>&amp;Untuk apa</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Sum&amp;ber</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>Meto&amp;de</translation>
    </message>
    <message>
        <source>points times weights</source>
        <translation>poin kali bobot</translation>
    </message>
    <message>
        <source>counted criteria</source>
        <translation>jumlah kriteria terpenuhi</translation>
    </message>
    <message>
        <source>coefficients of a proxy means test</source>
        <translation>koefisien proxy means test</translation>
    </message>
    <message>
        <source>multidimensional poverty (Alkire-Foster)</source>
        <translation>kemiskinan multidimensi (Alkire-Foster)</translation>
    </message>
    <message>
        <source>Wei&amp;ghts</source>
        <translation>B&amp;obot</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>apa adanya</translation>
    </message>
    <message>
        <source>divided by their sum</source>
        <translation>dibagi jumlahnya</translation>
    </message>
    <message>
        <source>must make 1 together</source>
        <translation>harus berjumlah 1</translation>
    </message>
    <message>
        <source>&amp;First come</source>
        <translation>Le&amp;bih dahulu</translation>
    </message>
    <message>
        <source>those with a high score</source>
        <translation>skor tinggi</translation>
    </message>
    <message>
        <source>those with a low score</source>
        <translation>skor rendah</translation>
    </message>
    <message>
        <source>While answers are m&amp;issing</source>
        <translation>Selama ada jawaban koson&amp;g</translation>
    </message>
    <message>
        <source>the least score ranks</source>
        <translation>skor terendah yang dipakai</translation>
    </message>
    <message>
        <source>the middle of least and most ranks</source>
        <translation>tengah antara terendah dan tertinggi</translation>
    </message>
    <message>
        <source>the highest score ranks</source>
        <translation>skor tertinggi yang dipakai</translation>
    </message>
    <message>
        <source>Lo&amp;cal decile</source>
        <translation>Desil &amp;lokal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>each family counts once</source>
        <translation>setiap keluarga dihitung satu</translation>
    </message>
    <message>
        <source>each family counts by its members</source>
        <translation>setiap keluarga dihitung menurut anggotanya</translation>
    </message>
    <message>
        <source>A class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>The first class takes everybody whom no other class takes: it has no begin.</source>
        <translation>Golongan pertama menampung semua yang tidak masuk golongan lain: tidak ada batas awalnya.</translation>
    </message>
    <message>
        <source>Be&amp;gins at the score</source>
        <translation>Mulai dari s&amp;kor</translation>
    </message>
    <message>
        <source>A gate, asked before any point</source>
        <translation>Gerbang, ditanyakan sebelum ada poin</translation>
    </message>
    <message>
        <source>What it do&amp;es</source>
        <translation>Ak&amp;ibatnya</translation>
    </message>
    <message>
        <source>who does not fulfil it is not ranked</source>
        <translation>yang tidak memenuhi tidak diperingkat</translation>
    </message>
    <message>
        <source>who fulfils it is not ranked</source>
        <translation>yang memenuhi tidak diperingkat</translation>
    </message>
    <message>
        <source>who fulfils it has its class at once</source>
        <translation>yang memenuhi langsung masuk golongannya</translation>
    </message>
    <message>
        <source>C&amp;lass it gives</source>
        <translation>Golongan yang di&amp;berikan</translation>
    </message>
    <message>
        <source>When not a&amp;nswered</source>
        <translation>Bila tidak di&amp;jawab</translation>
    </message>
    <message>
        <source>no class until answered</source>
        <translation>tanpa golongan sampai dijawab</translation>
    </message>
    <message>
        <source>decides nothing</source>
        <translation>tidak menentukan apa-apa</translation>
    </message>
    <message>
        <source>Decides between equal scores</source>
        <translation>Menentukan bila skor sama</translation>
    </message>
    <message>
        <source>those with the larger number</source>
        <translation>angka lebih besar</translation>
    </message>
    <message>
        <source>those with the smaller number</source>
        <translation>angka lebih kecil</translation>
    </message>
    <message>
        <source>A criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Wei&amp;ght</source>
        <translation>B&amp;obot</translation>
    </message>
    <message>
        <source>Di&amp;mension</source>
        <translation>Di&amp;mensi</translation>
    </message>
    <message>
        <source>points for each answer</source>
        <translation>poin untuk tiap jawaban</translation>
    </message>
    <message>
        <source>points when something holds</source>
        <translation>poin bila syarat terpenuhi</translation>
    </message>
    <message>
        <source>along a line between two values</source>
        <translation>garis lurus antara dua nilai</translation>
    </message>
    <message>
        <source>points for each unit</source>
        <translation>poin untuk tiap satuan</translation>
    </message>
    <message>
        <source>Poin&amp;ts are given</source>
        <translation>Cara memberi poi&amp;n</translation>
    </message>
    <message>
        <source>Points when it hol&amp;ds</source>
        <translation>Poin bila terp&amp;enuhi</translation>
    </message>
    <message>
        <source>Points when it does n&amp;ot hold</source>
        <translation>Poin bila &amp;tidak terpenuhi</translation>
    </message>
    <message>
        <source>Any &amp;other answer</source>
        <translation>Ja&amp;waban lain</translation>
    </message>
    <message>
        <source>From the va&amp;lue</source>
        <translation>Dari ni&amp;lai</translation>
    </message>
    <message>
        <source>Points at its begin</source>
        <translation>Poin di awal</translation>
    </message>
    <message>
        <source>To the val&amp;ue</source>
        <translation>Sampai nila&amp;i</translation>
    </message>
    <message>
        <source>Points at its end</source>
        <translation>Poin di akhir</translation>
    </message>
    <message>
        <source>Points for each unit</source>
        <translation>Poin tiap satuan</translation>
    </message>
    <message>
        <source>Values below count as</source>
        <translation>Nilai di bawahnya dihitung</translation>
    </message>
    <message>
        <source>Values above count as</source>
        <translation>Nilai di atasnya dihitung</translation>
    </message>
    <message>
        <source>Empty: the answer may be worth anything, so the score has a least and a most, and no class while the cut lies between.</source>
        <translation>Kosong: jawaban bisa bernilai berapa saja, maka skor punya nilai terendah dan tertinggi, dan belum bergolongan selama batasnya ada di antaranya.</translation>
    </message>
    <message>
        <source>divided by the largest of all (more is more)</source>
        <translation>dibagi yang terbesar (makin besar makin tinggi)</translation>
    </message>
    <message>
        <source>the smallest of all divided by them (less is more)</source>
        <translation>yang terkecil dibagi nilainya (makin kecil makin tinggi)</translation>
    </message>
    <message>
        <source>The points cou&amp;nt</source>
        <translation>Poin di&amp;hitung</translation>
    </message>
    <message>
        <source>The chosen part of the model</source>
        <translation>Bagian model yang dipilih</translation>
    </message>
    <message>
        <source>Choose a line on the left to change it here.</source>
        <translation>Pilih satu baris di kiri untuk mengubahnya di sini.</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::PointsEdit</name>
    <message>
        <source>Add a ro&amp;w</source>
        <translation>Tambah ba&amp;ris</translation>
    </message>
    <message>
        <source>Rem&amp;ove the row</source>
        <translation>Hap&amp;us baris</translation>
    </message>
    <message>
        <source>Points of the answers</source>
        <translation>Poin tiap jawaban</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::QuestionEdit</name>
    <message>
        <source>&amp;Written out, as in the file</source>
        <translation>Ditulis &amp;lengkap, seperti di berkas</translation>
    </message>
    <message>
        <source>Question as in the file</source>
        <translation>Pertanyaan seperti di berkas</translation>
    </message>
    <message>
        <source>Question of the register</source>
        <translation>Pertanyaan dalam register</translation>
    </message>
    <message>
        <source>Answers that count</source>
        <translation>Jawaban yang dihitung</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pertanyaan</translation>
    </message>
    <message>
        <source>O&amp;f the members</source>
        <translation>Dari an&amp;ggota</translation>
    </message>
    <message>
        <source>Di&amp;vided by</source>
        <translation>Diba&amp;gi</translation>
    </message>
    <message>
        <source>Of the members</source>
        <translation>Dari anggota</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Dibagi</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>kepala keluarga</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>paling sedikit satu</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>semuanya</translation>
    </message>
    <message>
        <source>not a single one</source>
        <translation>tidak satu pun</translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation>yang terkecil</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>yang terbesar</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>jumlahnya</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak dibagi</translation>
    </message>
    <message>
        <source>Sign of the %1</source>
        <translation>Tanda %1</translation>
    </message>
    <message>
        <source>lower border</source>
        <translation>batas bawah</translation>
    </message>
    <message>
        <source>upper border</source>
        <translation>batas atas</translation>
    </message>
    <message>
        <source>This question says more than a form can show.</source>
        <translation>Pertanyaan ini lebih rumit daripada yang dapat ditampilkan formulir.</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::RankingModel</name>
    <message>
        <source>So many households share this rank; people decide between them.</source>
        <translation>Sebanyak ini keluarga berperingkat sama; oranglah yang memutuskan di antara mereka.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Head of the family</source>
        <translation>Kepala keluarga</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Local
decile</source>
        <translation>Desil
lokal</translation>
    </message>
    <message>
        <source>National
decile</source>
        <translation>Desil
nasional</translation>
    </message>
    <message>
        <source>Provincial
decile</source>
        <translation>Desil
provinsi</translation>
    </message>
    <message>
        <source>City
decile</source>
        <translation>Desil
kota</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Show &amp;all households</source>
        <translation>Tampilkan se&amp;mua keluarga</translation>
    </message>
    <message>
        <source>Save as a work&amp;book…</source>
        <translation>Simpan sebagai b&amp;uku kerja…</translation>
    </message>
    <message>
        <source>ranked</source>
        <translation>diperingkat</translation>
    </message>
    <message>
        <source>cannot be said yet</source>
        <translation>tidak dapat ditentukan</translation>
    </message>
    <message>
        <source>outside the ranking</source>
        <translation>di luar peringkat</translation>
    </message>
    <message>
        <source>share a rank</source>
        <translation>berperingkat sama</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, pada %2</translation>
    </message>
    <message>
        <source>Ranked among all %1 households; the %2 of the filter are shown.</source>
        <translation>Diperingkat di antara semua %1 keluarga; ditampilkan %2 yang lolos saringan.</translation>
    </message>
    <message>
        <source>A draft: nobody has approved this version for decisions.</source>
        <translation>Rancangan: versi ini belum disetujui untuk mengambil keputusan.</translation>
    </message>
    <message>
        <source>Enter or double click: the reason card.</source>
        <translation>Enter atau klik dua kali: kartu alasan.</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::ScorePage</name>
    <message>
        <source>S&amp;cores</source>
        <translation>S&amp;kor</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Reason card</source>
        <translation>Kartu alasan</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Sanggah</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Scoring the households</source>
        <translation>Menghitung skor keluarga</translation>
    </message>
    <message>
        <source>Stored as a draft. It decides nothing until somebody approves it.</source>
        <translation>Tersimpan sebagai rancangan. Belum menentukan apa-apa sampai disetujui.</translation>
    </message>
    <message>
        <source>The model is in %1.</source>
        <translation>Model tersimpan di %1.</translation>
    </message>
    <message>
        <source>Approved by %1. From now on it is the version to use.</source>
        <translation>Disetujui oleh %1. Mulai sekarang versi inilah yang dipakai.</translation>
    </message>
    <message>
        <source>The card is in %1.</source>
        <translation>Kartu tersimpan di %1.</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Buka untuk dicetak</translation>
    </message>
    <message>
        <source>Save the ranking</source>
        <translation>Simpan peringkat</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Buku kerja (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Menulis buku kerja</translation>
    </message>
    <message>
        <source>%1 households are in %2.</source>
        <translation>%1 keluarga tersimpan di %2.</translation>
    </message>
    <message>
        <source>The objection is open until %1. The score stays as it is until somebody decides.</source>
        <translation>Sanggah terbuka sampai %1. Skor tetap seperti semula sampai ada keputusan.</translation>
    </message>
    <message>
        <source>Stored. Correct the answer itself in the profile of the household; the score follows.</source>
        <translation>Tersimpan. Perbaiki jawabannya sendiri di profil keluarga; skor akan mengikuti.</translation>
    </message>
    <message>
        <source>Scoring was stopped. Choose a model, or press F5, to score again.</source>
        <translation>Penilaian dihentikan. Pilih sebuah model, atau tekan F5, untuk menilai lagi.</translation>
    </message>
    <message>
        <source>From the coefficients of %1</source>
        <translation>Dari koefisien %1</translation>
    </message>
    <message>
        <source>Print the reason card</source>
        <translation>Cetak kartu alasan</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::WeightGrid</name>
    <message>
        <source>Weights and cuts</source>
        <translation>Bobot dan ambang</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, penggeser</translation>
    </message>
    <message>
        <source>“%1” from</source>
        <translation>“%1” mulai</translation>
    </message>
</context>
<context>
    <name>rangkul::scoringui::WhatIfView</name>
    <message>
        <source>Changes by region</source>
        <translation>Perubahan menurut wilayah</translation>
    </message>
    <message>
        <source>Nothing would change for anybody.</source>
        <translation>Tidak ada yang berubah bagi siapa pun.</translation>
    </message>
    <message>
        <source>%1 would enter, %2 would leave</source>
        <translation>%1 akan masuk, %2 akan keluar</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>masuk</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>keluar</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>tied at the border</source>
        <translation>seri di batas</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Bagaimana jika: %1</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Leave at
−10 %</source>
        <translation>Keluar pada
−10 %</translation>
    </message>
    <message>
        <source>Undecided at
−10 %</source>
        <translation>Belum pasti
−10 %</translation>
    </message>
    <message>
        <source>Leave at
+10 %</source>
        <translation>Keluar pada
+10 %</translation>
    </message>
    <message>
        <source>Undecided at
+10 %</source>
        <translation>Belum pasti
+10 %</translation>
    </message>
    <message>
        <source>Of the first %1, at most %2 would go when one weight moves by a tenth</source>
        <translation>Dari %1 teratas, paling banyak %2 keluar bila satu bobot bergeser sepersepuluh</translation>
    </message>
    <message>
        <source>Nobody is removed from a list by this. It shows to people who decide what would change.</source>
        <translation>Tidak ada yang dikeluarkan dari daftar karena ini. Ini hanya menunjukkan kepada yang memutuskan apa yang akan berubah.</translation>
    </message>
    <message>
        <source>the first of all</source>
        <translation>teratas dari semua</translation>
    </message>
    <message>
        <source>the first of each kelurahan</source>
        <translation>teratas tiap kelurahan</translation>
    </message>
    <message>
        <source>everybody of a class</source>
        <translation>semua satu golongan</translation>
    </message>
    <message>
        <source>within a program&apos;s quotas</source>
        <translation>dalam kuota program</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Berapa banyak</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Who is &amp;chosen</source>
        <translation>Siapa yang ter&amp;pilih</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>Dibandingkan den&amp;gan</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Seperti se&amp;mula</translation>
    </message>
    <message>
        <source>&amp;Sensitivity ±10 %</source>
        <translation>&amp;Kepekaan ±10 %</translation>
    </message>
    <message>
        <source>How many of the first places would go with each weight a tenth less or more</source>
        <translation>Berapa dari urutan teratas yang keluar bila tiap bobot dikurangi atau ditambah sepersepuluh</translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation>&amp;Simpan jadi rancangan</translation>
    </message>
    <message>
        <source>this version as it was</source>
        <translation>versi ini seperti semula</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>bobot %1</translation>
    </message>
    <message>
        <source>begin of %1</source>
        <translation>ambang %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Digeser: %1</translation>
    </message>
</context>
<context>
    <name>rangkul::syncui::ConflictPage</name>
    <message>
        <source>&amp;Conflicts</source>
        <translation>Kon&amp;flik</translation>
    </message>
    <message>
        <source>No open conflicts</source>
        <translation>Tidak ada konflik terbuka</translation>
    </message>
    <message>
        <source>When two laptops write different values into one field, both are kept here until somebody decides.</source>
        <translation>Bila dua laptop menulis nilai berbeda di satu isian, keduanya disimpan di sini sampai ada yang memutuskan.</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Konflik terbuka</translation>
    </message>
    <message>
        <source>Why (stands in the history)</source>
        <translation>Alasannya (tercatat di riwayat)</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Alasan keputusan</translation>
    </message>
    <message>
        <source>Before both changes</source>
        <translation>Sebelum kedua perubahan</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Laptop ini</translation>
    </message>
    <message>
        <source>withdrew the record</source>
        <translation>menarik data ini</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Pakai nilai ini</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Tarik data ini</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Pertahankan data ini</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Buka: %1</translation>
    </message>
    <message>
        <source>Decided and stored. The decision goes to the other laptops with the next exchange.</source>
        <translation>Diputuskan dan disimpan. Keputusan ini terkirim ke laptop lain pada sinkron berikutnya.</translation>
    </message>
    <message>
        <source>Shown in the register until it is decided.</source>
        <translation>Tampil di register sampai diputuskan.</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Open the household</source>
        <translation>Buka keluarga ini</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are chosen</source>
        <translation>
            <numerusform>%n konflik dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>One choice is stored for all of them. Each can be undone afterwards. Those it does not fit stay open.</source>
        <translation>Satu pilihan disimpan untuk semuanya. Masing-masing masih dapat diurungkan. Yang tidak cocok dengan pilihan itu tetap terbuka.</translation>
    </message>
    <message>
        <source>The chosen conflicts</source>
        <translation>Konflik yang dipilih</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>The other laptop</source>
        <translation>Laptop lain</translation>
    </message>
    <message>
        <source>&amp;1  Use the values of this laptop (%1)</source>
        <translation>&amp;1  Pakai nilai dari laptop ini (%1)</translation>
    </message>
    <message>
        <source>&amp;2  Use the values of the other laptop (%1)</source>
        <translation>&amp;2  Pakai nilai dari laptop lain (%1)</translation>
    </message>
    <message>
        <source>&amp;3  Use the values written last (%1)</source>
        <translation>&amp;3  Pakai nilai yang ditulis terakhir (%1)</translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl to decide them together.</source>
        <translation>Pilih beberapa dengan Shift atau Ctrl untuk memutuskannya sekaligus.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
</context>
<context>
    <name>rangkul::syncui::OwnValueForm</name>
    <message>
        <source>Another value</source>
        <translation>Nilai lain</translation>
    </message>
    <message>
        <source>Use the &amp;typed value</source>
        <translation>Pakai nilai yang di&amp;ketik</translation>
    </message>
</context>
<context>
    <name>rangkul::syncui::SyncPage</name>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sinkron</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>P&amp;ilih…</translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation>Sin&amp;kronkan sekarang</translation>
    </message>
    <message>
        <source>Make an &amp;invitation…</source>
        <translation>Buat &amp;undangan…</translation>
    </message>
    <message>
        <source>Exchange changes through a folder</source>
        <translation>Sinkron perubahan lewat folder</translation>
    </message>
    <message>
        <source>A shared folder of the office, or a USB stick. What is written there is sealed: whoever finds it reads no name.</source>
        <translation>Folder bersama di kantor, atau flashdisk. Yang ditulis di sana disandikan: penemunya tidak dapat membaca satu nama pun.</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Folder belum dipilih</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>What the last exchange did</source>
        <translation>Hasil sinkron terakhir</translation>
    </message>
    <message>
        <source>What the exchange did will stand here.</source>
        <translation>Hasil sinkron akan tampil di sini.</translation>
    </message>
    <message>
        <source>Laptops that take part</source>
        <translation>Laptop yang ikut serta</translation>
    </message>
    <message>
        <source>&amp;Who is invited (name of the laptop or officer)</source>
        <translation>Siapa &amp;yang diundang (nama laptop atau petugas)</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Semua sudah terkirim.</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>Belum terkirim: %1</translation>
    </message>
    <message>
        <source>%1 (this laptop)</source>
        <translation>%1 (laptop ini)</translation>
    </message>
    <message>
        <source>Choose the folder to exchange through</source>
        <translation>Pilih folder untuk sinkron</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Sedang sinkron</translation>
    </message>
    <message>
        <source>Exchange of %1</source>
        <translation>Sinkron %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed differently on two laptops. Both are kept until you decide.</source>
        <translation>
            <numerusform>%n nilai diubah berbeda di dua laptop. Keduanya disimpan sampai Anda memutuskan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Tampilkan konflik</translation>
    </message>
    <message>
        <source>Where the invitation is stored</source>
        <translation>Tempat menyimpan undangan</translation>
    </message>
    <message>
        <source>&lt;p&gt;Give the file &lt;b&gt;%1&lt;/b&gt; to the other laptop, then tell this code &lt;b&gt;by phone&lt;/b&gt;, never together with the file:&lt;/p&gt;&lt;p style=&apos;font-size:16pt&apos;&gt;&lt;b&gt;%2&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Exchange once now, so that the other laptop finds the register in the folder.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Berikan berkas &lt;b&gt;%1&lt;/b&gt; kepada laptop lain, lalu sampaikan kode ini &lt;b&gt;lewat telepon&lt;/b&gt;, jangan bersama berkasnya:&lt;/p&gt;&lt;p style=&apos;font-size:16pt&apos;&gt;&lt;b&gt;%2&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Sinkronkan sekali sekarang, supaya laptop lain menemukan register di folder.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Only the laptop where the register was made may invite others. Ask its officer when another laptop is to take part.</source>
        <translation>Hanya laptop tempat register dibuat yang boleh mengundang. Hubungi petugasnya bila ada laptop lain yang akan ikut.</translation>
    </message>
    <message>
        <source>Write first who is invited.</source>
        <translation>Tulis dulu siapa yang diundang.</translation>
    </message>
    <message>
        <source>Nothing was exchanged on this laptop yet.</source>
        <translation>Laptop ini belum pernah sinkron.</translation>
    </message>
    <message>
        <source>Last exchange: %1</source>
        <translation>Terakhir sinkron: %1</translation>
    </message>
    <message>
        <source>Files that were refused so far</source>
        <translation>Berkas yang pernah ditolak</translation>
    </message>
</context>
<context>
    <name>rangkul::ui::AlikeLabel</name>
    <message>
        <source>Already here? Alike: %1</source>
        <translation>Sudah ada? Mirip: %1</translation>
    </message>
</context>
<context>
    <name>rangkul::ui::MessageBanner</name>
    <message>
        <source>Close the message</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
<context>
    <name>rangkul::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>about %n more seconds</source>
        <translation>
            <numerusform>kira-kira %n detik lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n more minutes</source>
        <translation>
            <numerusform>kira-kira %n menit lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::ui::Wizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>Ke&amp;mbali</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Lan&amp;jut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Selesa&amp;i</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Berkas rusak: %1</translation>
    </message>
    <message>
        <source>Rows of %1 name records that are missing: %2</source>
        <translation>Baris di %1 menyebut data yang tidak ada: %2</translation>
    </message>
    <message>
        <source>The file lacks or changed: %1</source>
        <translation>Ada yang kurang atau berubah di berkas: %1</translation>
    </message>
    <message>
        <source>A rule of GeoPackage is broken: %1</source>
        <translation>Ada aturan GeoPackage yang dilanggar: %1</translation>
    </message>
    <message>
        <source>Shapes of %1 cannot be read: %2</source>
        <translation>Bentuk di %1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>The index of places of %1 differs from its points: %2</source>
        <translation>Indeks tempat %1 berbeda dari titik-titiknya: %2</translation>
    </message>
    <message>
        <source>Sealed texts of %1 cannot be opened: %2</source>
        <translation>Teks tersandi di %1 tidak dapat dibuka: %2</translation>
    </message>
    <message>
        <source>Look-up tags of %1 do not fit: %2</source>
        <translation>Tanda pencarian di %1 tidak cocok: %2</translation>
    </message>
    <message>
        <source>Version stamps of %1 do not fit: %2</source>
        <translation>Cap versi di %1 tidak cocok: %2</translation>
    </message>
    <message>
        <source>Rows of %1 are half there: %2</source>
        <translation>Baris di %1 hanya ada separuh: %2</translation>
    </message>
    <message>
        <source>The checksum of the register does not fit its rows.</source>
        <translation>Jumlah periksa register tidak cocok dengan barisnya.</translation>
    </message>
    <message>
        <source>The history was changed at commit %1.</source>
        <translation>Riwayat diubah pada perubahan %1.</translation>
    </message>
    <message>
        <source>Rows of the history cannot be read: %1</source>
        <translation>Ada baris riwayat yang tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>Changes that wait to be sent cannot be read: %1</source>
        <translation>Ada perubahan menunggu kirim yang tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>Received rows cannot be read: %1</source>
        <translation>Ada baris kiriman yang tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Dihentikan sesuai permintaan Anda.</translation>
    </message>
    <message>
        <source>A NIK has 16 digits, this has %1.</source>
        <translation>NIK terdiri dari 16 angka, ini %1.</translation>
    </message>
    <message>
        <source>A NIK has digits only.</source>
        <translation>NIK hanya berisi angka.</translation>
    </message>
    <message>
        <source>No NIK is written here.</source>
        <translation>NIK belum diisi.</translation>
    </message>
    <message>
        <source>The day in the NIK is not possible.</source>
        <translation>Tanggal dalam NIK tidak mungkin.</translation>
    </message>
    <message>
        <source>The month in the NIK is not possible.</source>
        <translation>Bulan dalam NIK tidak mungkin.</translation>
    </message>
    <message>
        <source>The date in the NIK is not possible.</source>
        <translation>Tanggal lahir dalam NIK tidak mungkin.</translation>
    </message>
    <message>
        <source>The last four digits of a NIK are never 0000.</source>
        <translation>Empat angka terakhir NIK tidak pernah 0000.</translation>
    </message>
    <message>
        <source>A spreadsheet damaged this NIK: its last digits are lost. Ask for the file with the NIK as text.</source>
        <translation>NIK ini rusak oleh program lembar kerja: angka terakhirnya hilang. Minta berkas dengan NIK berupa teks.</translation>
    </message>
    <message>
        <source>The date in the NIK differs from the birth date.</source>
        <translation>Tanggal dalam NIK berbeda dari tanggal lahir.</translation>
    </message>
    <message>
        <source>The sex in the NIK differs.</source>
        <translation>Jenis kelamin dalam NIK berbeda.</translation>
    </message>
    <message>
        <source>The NIK was first registered in another region. That is normal.</source>
        <translation>NIK pertama kali terdaftar di wilayah lain. Itu wajar.</translation>
    </message>
    <message>
        <source>The region in the NIK is not known.</source>
        <translation>Wilayah dalam NIK tidak dikenal.</translation>
    </message>
    <message>
        <source>The NIK gives no possible birth date.</source>
        <translation>Tidak ada tanggal lahir yang mungkin dari NIK ini.</translation>
    </message>
    <message>
        <source>A KK number has 16 digits, this has %1.</source>
        <translation>Nomor KK terdiri dari 16 angka, ini %1.</translation>
    </message>
    <message>
        <source>A KK number has digits only.</source>
        <translation>Nomor KK hanya berisi angka.</translation>
    </message>
    <message>
        <source>No KK number is written here.</source>
        <translation>Nomor KK belum diisi.</translation>
    </message>
    <message>
        <source>The day in the KK number is not possible.</source>
        <translation>Tanggal dalam nomor KK tidak mungkin.</translation>
    </message>
    <message>
        <source>The month in the KK number is not possible.</source>
        <translation>Bulan dalam nomor KK tidak mungkin.</translation>
    </message>
    <message>
        <source>The date in the KK number is not possible.</source>
        <translation>Tanggal terbit dalam nomor KK tidak mungkin.</translation>
    </message>
    <message>
        <source>The last four digits of a KK number are never 0000.</source>
        <translation>Empat angka terakhir nomor KK tidak pernah 0000.</translation>
    </message>
    <message>
        <source>A spreadsheet damaged this KK number: its last digits are lost.</source>
        <translation>Nomor KK ini rusak oleh program lembar kerja: angka terakhirnya hilang.</translation>
    </message>
    <message>
        <source>This looks like a NIK, not like a KK number.</source>
        <translation>Ini tampak seperti NIK, bukan nomor KK.</translation>
    </message>
    <message>
        <source>No region code is written here.</source>
        <translation>Kode wilayah belum diisi.</translation>
    </message>
    <message>
        <source>A region code of this length does not exist.</source>
        <translation>Tidak ada kode wilayah sepanjang ini.</translation>
    </message>
    <message>
        <source>A region code has digits and dots only.</source>
        <translation>Kode wilayah hanya berisi angka dan titik.</translation>
    </message>
    <message>
        <source>The dots in the region code are in the wrong places.</source>
        <translation>Titik dalam kode wilayah salah tempat.</translation>
    </message>
    <message>
        <source>A part of the region code is zero.</source>
        <translation>Ada bagian kode wilayah yang nol.</translation>
    </message>
    <message>
        <source>There is no such province.</source>
        <translation>Tidak ada provinsi seperti itu.</translation>
    </message>
    <message>
        <source>The village part of the region code begins with 1, 2 or 3.</source>
        <translation>Bagian kelurahan dalam kode wilayah diawali 1, 2, atau 3.</translation>
    </message>
    <message>
        <source>No date is written here.</source>
        <translation>Tanggal belum diisi.</translation>
    </message>
    <message>
        <source>There is no such day in the month.</source>
        <translation>Tidak ada tanggal itu di bulan tersebut.</translation>
    </message>
    <message>
        <source>There is no such month.</source>
        <translation>Tidak ada bulan seperti itu.</translation>
    </message>
    <message>
        <source>The date seems to have the month first. Write the day first: 14/07/2025.</source>
        <translation>Tampaknya bulan ditulis lebih dulu. Tulis tanggal lebih dulu: 14/07/2025.</translation>
    </message>
    <message>
        <source>The year is not possible.</source>
        <translation>Tahunnya tidak mungkin.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Tulis tahun dengan empat angka.</translation>
    </message>
    <message>
        <source>This number is no date of a spreadsheet.</source>
        <translation>Angka ini bukan tanggal lembar kerja.</translation>
    </message>
    <message>
        <source>No number is written here.</source>
        <translation>Angka belum diisi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. Write 1250 or 1,25.</source>
        <translation>&quot;%1&quot; dapat dibaca dengan dua cara. Tulis 1250 atau 1,25.</translation>
    </message>
    <message>
        <source>Only whole numbers stand here.</source>
        <translation>Di sini hanya bilangan bulat.</translation>
    </message>
    <message>
        <source>The thousands signs are in the wrong places.</source>
        <translation>Tanda ribuan salah tempat.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Angkanya terlalu besar.</translation>
    </message>
    <message>
        <source>No name is written here.</source>
        <translation>Nama belum diisi.</translation>
    </message>
    <message>
        <source>A name has letters.</source>
        <translation>Nama berisi huruf.</translation>
    </message>
    <message>
        <source>RT and RW are written as 001/002.</source>
        <translation>RT dan RW ditulis seperti 001/002.</translation>
    </message>
    <message>
        <source>The time is written as 14.05.</source>
        <translation>Waktu ditulis seperti 14.05.</translation>
    </message>
    <message>
        <source>%1: the border cannot be read.</source>
        <translation>%1: batas wilayahnya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1: choose one of the list.</source>
        <translation>%1: pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>A stored value cannot be read.</source>
        <translation>Ada nilai tersimpan yang tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1: this record is not in the register.</source>
        <translation>%1: data ini tidak ada di register.</translation>
    </message>
    <message>
        <source>%1: this is not a region code.</source>
        <translation>%1: ini bukan kode wilayah.</translation>
    </message>
    <message>
        <source>%1: this is not a SHA-256 checksum.</source>
        <translation>%1: ini bukan jumlah periksa SHA-256.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Choose it again.</source>
        <translation>Berkas %1 tidak ada lagi. Pilih sekali lagi.</translation>
    </message>
    <message>
        <source>The computer does not allow reading %1. Copy the file to a folder of your own and choose it there.</source>
        <translation>Komputer tidak mengizinkan membaca %1. Salin berkas ke folder Anda sendiri, lalu pilih di sana.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that the device is still connected and try again.</source>
        <translation>%1 tidak dapat dibaca. Pastikan perangkatnya masih tersambung, lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no row in it.</source>
        <translation>%1 kosong: tidak ada baris di dalamnya.</translation>
    </message>
    <message>
        <source>%1 has headers, but no rows below them. It may be the empty template: choose the filled list.</source>
        <translation>%1 punya judul kolom, tetapi tidak ada baris di bawahnya. Mungkin ini formulir kosong: pilih daftar yang sudah terisi.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in a spreadsheet program with its password, save it without one, and choose it again.</source>
        <translation>%1 dilindungi kata sandi. Buka di program lembar kerja dengan kata sandinya, simpan tanpa kata sandi, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>%1 is a web page that only calls itself a workbook. Open it in a spreadsheet program, save it as .xlsx, and choose that file.</source>
        <translation>%1 sebenarnya halaman web yang dinamai buku kerja. Buka di program lembar kerja, simpan sebagai .xlsx, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>%1 is a workbook in an old XML form. Open it in a spreadsheet program, save it as .xlsx, and choose that file.</source>
        <translation>%1 adalah buku kerja bentuk XML lama. Buka di program lembar kerja, simpan sebagai .xlsx, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Open it in a spreadsheet program, save it as .xlsx, and choose that file.</source>
        <translation>%1 adalah buku kerja biner (.xlsb). Buka di program lembar kerja, simpan sebagai .xlsx, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>%1 is not a list: it is no workbook and no text table. Choose an .xlsx, .xls, .ods, .csv or .txt file.</source>
        <translation>%1 bukan daftar: bukan buku kerja dan bukan tabel teks. Pilih berkas .xlsx, .xls, .ods, .csv, atau .txt.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut off while it was copied. Fetch it again from its giver.</source>
        <translation>%1 rusak atau terpotong saat disalin. Minta lagi dari pemberinya.</translation>
    </message>
    <message>
        <source>%1 does not have this sheet.</source>
        <translation>%1 tidak punya lembar ini.</translation>
    </message>
    <message>
        <source>In %1 columns are missing that &quot;%2&quot; must have: %3. Choose them by hand, or read the file as another kind of list.</source>
        <translation>Di %1 ada kolom yang kurang padahal wajib untuk &quot;%2&quot;: %3. Pilih sendiri kolomnya, atau baca berkas ini sebagai jenis daftar lain.</translation>
    </message>
    <message>
        <source>There are more rows than a workbook can hold. Save a smaller part or a .csv file.</source>
        <translation>Barisnya melebihi muatan buku kerja. Simpan bagian yang lebih kecil atau berkas .csv.</translation>
    </message>
    <message>
        <source>The workbook %1 could not be laid out.</source>
        <translation>Buku kerja %1 tidak dapat disusun.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Close it in other programs, or choose another name or folder.</source>
        <translation>%1 tidak dapat ditulis. Tutup di program lain, atau pilih nama atau folder lain.</translation>
    </message>
    <message>
        <source>The register has no kelurahan yet. Add them from a boundary file first, then import the list.</source>
        <translation>Register belum punya kelurahan. Tambahkan dulu dari berkas batas wilayah, lalu impor daftarnya.</translation>
    </message>
    <message>
        <source>The list does not say which program it is of: %1. Choose a program for it.</source>
        <translation>Daftar ini tidak menyebut programnya: %1. Pilih program untuknya.</translation>
    </message>
    <message>
        <source>These files do not belong together. Choose one list, or the family file and the member file of one package.</source>
        <translation>Berkas-berkas ini tidak sepaket. Pilih satu daftar, atau berkas keluarga dan berkas anggota dari satu paket.</translation>
    </message>
    <message>
        <source>It is not decided whether the region codes are of Kemendagri or of BPS. Choose one and check the list again.</source>
        <translation>Belum diputuskan apakah kode wilayah dari Kemendagri atau BPS. Pilih salah satu, lalu periksa lagi daftarnya.</translation>
    </message>
    <message>
        <source>%1 was changed since it was checked. Nothing was stored; check it again.</source>
        <translation>%1 berubah sejak diperiksa. Tidak ada yang disimpan; periksa lagi.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was stored.</source>
        <translation>Dihentikan sesuai permintaan Anda. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The original row is not kept any more.</source>
        <translation>Baris aslinya tidak disimpan lagi.</translation>
    </message>
    <message>
        <source>%1 is not a profile of columns.</source>
        <translation>%1 bukan profil kolom.</translation>
    </message>
    <message>
        <source>The profile names a field that this program does not know: %1.</source>
        <translation>Profil ini menyebut isian yang tidak dikenal program ini: %1.</translation>
    </message>
    <message>
        <source>The profile builds on another one that is not there: %1.</source>
        <translation>Profil ini bergantung pada profil lain yang tidak ada: %1.</translation>
    </message>
    <message>
        <source>There is no profile called %1.</source>
        <translation>Tidak ada profil bernama %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Berkas %1 tidak ada.</translation>
    </message>
    <message>
        <source>%1 is not a map of regions. Choose a GeoJSON, GeoPackage or KML file, or a Shapefile with its .shx and .dbf (also zipped).</source>
        <translation>%1 bukan peta wilayah. Pilih berkas GeoJSON, GeoPackage, atau KML, atau Shapefile dengan .shx dan .dbf-nya (boleh dalam zip).</translation>
    </message>
    <message>
        <source>%1 holds no areas, only points or lines. Choose the file with the borders of the kelurahan.</source>
        <translation>%1 tidak memuat wilayah, hanya titik atau garis. Pilih berkas batas kelurahan.</translation>
    </message>
    <message>
        <source>No column holds region codes. Ask for a file with the codes of Kemendagri or BPS. The columns of this one are: %1</source>
        <translation>Tidak ada kolom kode wilayah. Minta berkas dengan kode Kemendagri atau BPS. Kolom di berkas ini: %1</translation>
    </message>
    <message>
        <source>There is no column called %1 in %2.</source>
        <translation>Tidak ada kolom bernama %1 di %2.</translation>
    </message>
    <message>
        <source>%1 does not say in which coordinates it was drawn, and they are not longitude and latitude. Ask for the file with its .prj.</source>
        <translation>%1 tidak menyebut sistem koordinatnya, dan isinya bukan bujur dan lintang. Minta berkas beserta .prj-nya.</translation>
    </message>
    <message>
        <source>The coordinates of the file (%1) cannot be turned into longitude and latitude.</source>
        <translation>Koordinat berkas (%1) tidak dapat diubah menjadi bujur dan lintang.</translation>
    </message>
    <message>
        <source>Asked from the age of %1.</source>
        <translation>Ditanyakan mulai umur %1.</translation>
    </message>
    <message>
        <source>Asked up to the age of %1.</source>
        <translation>Ditanyakan sampai umur %1.</translation>
    </message>
    <message>
        <source>Asked of women only.</source>
        <translation>Hanya ditanyakan kepada perempuan.</translation>
    </message>
    <message>
        <source>Never went to school.</source>
        <translation>Tidak pernah sekolah.</translation>
    </message>
    <message>
        <source>Does not work.</source>
        <translation>Tidak bekerja.</translation>
    </message>
    <message>
        <source>Has no business.</source>
        <translation>Tidak punya usaha.</translation>
    </message>
    <message>
        <source>Only for electricity from PLN.</source>
        <translation>Hanya untuk listrik PLN.</translation>
    </message>
    <message>
        <source>Only with a meter.</source>
        <translation>Hanya bila ada meteran.</translation>
    </message>
    <message>
        <source>Fill the meter before it first.</source>
        <translation>Isi dulu meteran sebelumnya.</translation>
    </message>
    <message>
        <source>There is no toilet.</source>
        <translation>Tidak ada fasilitas BAB.</translation>
    </message>
    <message>
        <source>Only for water from the ground here.</source>
        <translation>Hanya untuk air dari tanah setempat.</translation>
    </message>
    <message>
        <source>Only for those who own the dwelling.</source>
        <translation>Hanya untuk rumah milik sendiri.</translation>
    </message>
    <message>
        <source>The dwelling has no point yet.</source>
        <translation>Rumah ini belum punya titik.</translation>
    </message>
    <message>
        <source>Only for those who moved.</source>
        <translation>Hanya untuk yang pindah.</translation>
    </message>
    <message>
        <source>Only for records that are double.</source>
        <translation>Hanya untuk data yang ganda.</translation>
    </message>
    <message>
        <source>First answer: %1.</source>
        <translation>Jawab dulu: %1.</translation>
    </message>
    <message>
        <source>The household has no head.</source>
        <translation>Keluarga ini tidak punya kepala keluarga.</translation>
    </message>
    <message>
        <source>The household has more than one head.</source>
        <translation>Keluarga ini punya lebih dari satu kepala keluarga.</translation>
    </message>
    <message>
        <source>The head is only %1 years old. Check the birth date.</source>
        <translation>Kepala keluarga baru berumur %1 tahun. Cek tanggal lahirnya.</translation>
    </message>
    <message>
        <source>%1 wives or husbands of the head are listed.</source>
        <translation>Tercatat %1 istri atau suami kepala keluarga.</translation>
    </message>
    <message>
        <source>Head and wife or husband have the same sex.</source>
        <translation>Kepala keluarga dan istri atau suaminya berjenis kelamin sama.</translation>
    </message>
    <message>
        <source>The wife or husband of the head is listed as not married.</source>
        <translation>Istri atau suami kepala keluarga tercatat tidak kawin.</translation>
    </message>
    <message>
        <source>The child is older than the head.</source>
        <translation>Anak lebih tua daripada kepala keluarga.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>Tanggal lahir ada di masa depan.</translation>
    </message>
    <message>
        <source>The day of death lies in the future.</source>
        <translation>Tanggal meninggal ada di masa depan.</translation>
    </message>
    <message>
        <source>The day of death lies before the birth.</source>
        <translation>Tanggal meninggal sebelum tanggal lahir.</translation>
    </message>
    <message>
        <source>Has died, but is still a member. End the membership.</source>
        <translation>Sudah meninggal, tetapi masih tercatat sebagai anggota. Akhiri keanggotaannya.</translation>
    </message>
    <message>
        <source>The NIK tells another birth date: %1.</source>
        <translation>NIK menunjukkan tanggal lahir lain: %1.</translation>
    </message>
    <message>
        <source>The NIK tells the other sex.</source>
        <translation>NIK menunjukkan jenis kelamin lain.</translation>
    </message>
    <message>
        <source>The NIK is the KK number. One of them is wrong.</source>
        <translation>NIK sama dengan nomor KK. Salah satunya keliru.</translation>
    </message>
    <message>
        <source>Another member has the same NIK.</source>
        <translation>Anggota lain punya NIK yang sama.</translation>
    </message>
    <message>
        <source>Senior school at the age of %1? Check it.</source>
        <translation>Sekolah menengah atas pada umur %1? Cek lagi.</translation>
    </message>
    <message>
        <source>Never went to school, but has a school level.</source>
        <translation>Tidak pernah sekolah, tetapi punya jenjang sekolah.</translation>
    </message>
    <message>
        <source>Does not work, but has hours of work.</source>
        <translation>Tidak bekerja, tetapi punya jam kerja.</translation>
    </message>
    <message>
        <source>Has no business, but businesses are counted.</source>
        <translation>Tidak punya usaha, tetapi jumlah usahanya terisi.</translation>
    </message>
    <message>
        <source>A man cannot be pregnant.</source>
        <translation>Laki-laki tidak mungkin hamil.</translation>
    </message>
    <message>
        <source>A meter is listed, but the electricity is not from PLN.</source>
        <translation>Meteran terisi, tetapi listriknya bukan dari PLN.</translation>
    </message>
    <message>
        <source>A dwelling without any floor area? Check it.</source>
        <translation>Rumah tanpa luas lantai? Cek lagi.</translation>
    </message>
    <message>
        <source>%1 m² is very large. Check it.</source>
        <translation>%1 m² sangat luas. Cek lagi.</translation>
    </message>
    <message>
        <source>The list counts %1 members, %2 are known.</source>
        <translation>Menurut daftar ada %1 anggota, yang diketahui %2.</translation>
    </message>
    <message>
        <source>Judged eligible, but the household is gone.</source>
        <translation>Dinilai layak, padahal keluarganya sudah tidak ada.</translation>
    </message>
    <message>
        <source>All are said to have died, but members are left.</source>
        <translation>Semua tercatat meninggal, tetapi masih ada anggota.</translation>
    </message>
    <message>
        <source>The day of the check lies in the future.</source>
        <translation>Tanggal pengecekan ada di masa depan.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Ketik namanya.</translation>
    </message>
    <message>
        <source>Choose the relation to the head.</source>
        <translation>Pilih hubungan dengan kepala keluarga.</translation>
    </message>
    <message>
        <source>A household has exactly one head. Change the relations.</source>
        <translation>Keluarga punya tepat satu kepala keluarga. Ubah hubungannya.</translation>
    </message>
    <message>
        <source>Choose who heads the household from now on.</source>
        <translation>Pilih siapa kepala keluarga mulai sekarang.</translation>
    </message>
    <message>
        <source>The new head must be one of those who stay.</source>
        <translation>Kepala keluarga baru harus salah satu yang tetap tinggal.</translation>
    </message>
    <message>
        <source>Nobody would be left. End the household instead (&quot;Actions&quot; above).</source>
        <translation>Tidak akan ada yang tersisa. Akhiri saja keluarganya (&quot;Tindakan&quot; di atas).</translation>
    </message>
    <message>
        <source>This person is no longer a member here. Look again.</source>
        <translation>Orang ini bukan anggota di sini lagi. Lihat lagi.</translation>
    </message>
    <message>
        <source>This person has died and cannot move.</source>
        <translation>Orang ini sudah meninggal dan tidak dapat pindah.</translation>
    </message>
    <message>
        <source>This person belongs to no household any more.</source>
        <translation>Orang ini tidak menjadi anggota keluarga mana pun lagi.</translation>
    </message>
    <message>
        <source>This is the same household. Choose another one.</source>
        <translation>Ini keluarga yang sama. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Write where to.</source>
        <translation>Tulis ke mana.</translation>
    </message>
    <message>
        <source>Choose the other record of this person, which is kept.</source>
        <translation>Pilih data lain orang ini yang dipertahankan.</translation>
    </message>
    <message>
        <source>This is the same record. Choose the other one.</source>
        <translation>Ini data yang sama. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This day lies before the birth on %1.</source>
        <translation>Tanggal ini sebelum tanggal lahir %1.</translation>
    </message>
    <message>
        <source>This day lies before the membership began on %1.</source>
        <translation>Tanggal ini sebelum menjadi anggota pada %1.</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Pilih apa yang terjadi.</translation>
    </message>
    <message>
        <source>Use &quot;Moved to another household&quot; for this.</source>
        <translation>Pakai &quot;Pindah ke keluarga lain&quot; untuk ini.</translation>
    </message>
    <message>
        <source>Use &quot;Becomes the head of the household&quot; for this, so that the others get the right relation.</source>
        <translation>Pakai &quot;Menjadi kepala keluarga&quot; untuk ini, supaya hubungan anggota lain ikut disesuaikan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is changed by the actions of the household only.</source>
        <translation>&quot;%1&quot; hanya diubah lewat tindakan keluarga.</translation>
    </message>
    <message>
        <source>This household has ended.</source>
        <translation>Keluarga ini sudah berakhir.</translation>
    </message>
    <message>
        <source>A household has exactly one head.</source>
        <translation>Keluarga punya tepat satu kepala keluarga.</translation>
    </message>
    <message>
        <source>Choose the other household.</source>
        <translation>Pilih keluarga yang lain itu.</translation>
    </message>
    <message>
        <source>The household lives there already.</source>
        <translation>Keluarga ini sudah tinggal di sana.</translation>
    </message>
    <message>
        <source>Choose a household that lives in the dwelling.</source>
        <translation>Pilih keluarga yang tinggal di rumah itu.</translation>
    </message>
    <message>
        <source>This day lies before the household came there on %1.</source>
        <translation>Tanggal ini sebelum keluarga datang ke sana pada %1.</translation>
    </message>
    <message>
        <source>Choose the kelurahan.</source>
        <translation>Pilih kelurahannya.</translation>
    </message>
    <message>
        <source>Tick those who leave.</source>
        <translation>Centang yang keluar.</translation>
    </message>
    <message>
        <source>At least one member stays. To move all, move the household.</source>
        <translation>Sedikitnya satu anggota tetap tinggal. Untuk memindahkan semua, pindahkan keluarganya.</translation>
    </message>
    <message>
        <source>Exactly one of those who leave heads the new household.</source>
        <translation>Tepat satu dari yang keluar menjadi kepala keluarga baru.</translation>
    </message>
    <message>
        <source>Longitude and latitude have changed places.</source>
        <translation>Bujur dan lintang tertukar.</translation>
    </message>
    <message>
        <source>The point lies %1 m outside its kelurahan.</source>
        <translation>Titiknya %1 m di luar kelurahannya.</translation>
    </message>
    <message>
        <source>Write the name of the officer.</source>
        <translation>Tulis nama petugas.</translation>
    </message>
    <message>
        <source>Choose the household that is kept.</source>
        <translation>Pilih keluarga yang dipertahankan.</translation>
    </message>
    <message>
        <source>This is the same household. Choose the other one.</source>
        <translation>Ini keluarga yang sama. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Use &quot;Died, moved away, listed twice&quot; for this.</source>
        <translation>Pakai &quot;Meninggal, pindah, tercatat dua kali&quot; untuk ini.</translation>
    </message>
    <message>
        <source>A household that was not found or is gone cannot be eligible.</source>
        <translation>Keluarga yang tidak ditemukan atau sudah tidak ada tidak dapat dinilai layak.</translation>
    </message>
    <message>
        <source>Write the reason why it is not eligible.</source>
        <translation>Tulis alasan mengapa tidak layak.</translation>
    </message>
    <message>
        <source>Choose the program.</source>
        <translation>Pilih programnya.</translation>
    </message>
    <message>
        <source>Choose who receives it.</source>
        <translation>Pilih siapa yang menerima.</translation>
    </message>
    <message>
        <source>Write the year in four digits.</source>
        <translation>Tulis tahun dengan empat angka.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 is in the list already. It is not added twice.</source>
        <translation>%1: %2 dari %3 sudah ada di daftar. Tidak ditambah dua kali.</translation>
    </message>
    <message>
        <source>This is its status already.</source>
        <translation>Statusnya memang sudah ini.</translation>
    </message>
    <message>
        <source>Write the day, for example 14-7-2025.</source>
        <translation>Tulis tanggalnya, misalnya 14-7-2025.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 ada di masa depan.</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing is stored.</source>
        <translation>Tidak ada yang berubah, jadi tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>No answer of the list has &quot;%1&quot; in it.</source>
        <translation>Tidak ada jawaban di daftar yang memuat &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits several answers: %2. Type more of it.</source>
        <translation>&quot;%1&quot; cocok dengan beberapa jawaban: %2. Ketik lebih lengkap.</translation>
    </message>
    <message>
        <source>%1: this kind of value does not fit.</source>
        <translation>%1: jenis nilai ini tidak cocok.</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation>%1 antara %2 dan %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number. Write it as 41 or 6,5.</source>
        <translation>%1: &quot;%2&quot; bukan angka. Tulis seperti 41 atau 6,5.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can be read in two ways. Write thousands without a dot, decimals with a comma.</source>
        <translation>%1: &quot;%2&quot; dapat dibaca dengan dua cara. Tulis ribuan tanpa titik, desimal dengan koma.</translation>
    </message>
    <message>
        <source>%1: this is not a day. Write it as 14-7-2025, the year in four digits.</source>
        <translation>%1: ini bukan tanggal. Tulis seperti 14-7-2025, tahun empat angka.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an answer of the list.</source>
        <translation>%1: &quot;%2&quot; bukan jawaban di daftar.</translation>
    </message>
    <message>
        <source>This is not a NIK: it has 16 digits, of which the seventh to twelfth are the birth date.</source>
        <translation>Ini bukan NIK: NIK terdiri dari 16 angka, dan angka ketujuh sampai kedua belas adalah tanggal lahir.</translation>
    </message>
    <message>
        <source>This is not a KK number: it has 16 digits.</source>
        <translation>Ini bukan nomor KK: nomor KK terdiri dari 16 angka.</translation>
    </message>
    <message>
        <source>RT and RW have up to three digits, such as 005.</source>
        <translation>RT dan RW paling banyak tiga angka, misalnya 005.</translation>
    </message>
    <message>
        <source>A phone number has 6 to 15 digits.</source>
        <translation>Nomor telepon terdiri dari 6 sampai 15 angka.</translation>
    </message>
    <message>
        <source>%1 has digits only.</source>
        <translation>%1 hanya berisi angka.</translation>
    </message>
    <message>
        <source>%1: this text is too long.</source>
        <translation>%1: teks ini terlalu panjang.</translation>
    </message>
    <message>
        <source>%1: there is a sign in it that cannot be stored. Type it anew.</source>
        <translation>%1: ada tanda yang tidak dapat disimpan. Ketik ulang.</translation>
    </message>
    <message>
        <source>This is not a place. Write longitude and latitude in degrees.</source>
        <translation>Ini bukan letak. Tulis bujur dan lintang dalam derajat.</translation>
    </message>
    <message>
        <source>The map program is not installed beside Rangkul. Borders and points are drawn without it; base maps and printing need it.</source>
        <translation>Program peta tidak terpasang bersama Rangkul. Batas dan titik tetap digambar; peta dasar dan cetakan memerlukannya.</translation>
    </message>
    <message>
        <source>The map program stopped by itself. The rest of Rangkul goes on; press &quot;Try again&quot; to start it anew.</source>
        <translation>Program peta berhenti sendiri. Bagian Rangkul lainnya tetap berjalan; tekan &quot;Coba lagi&quot; untuk memulainya lagi.</translation>
    </message>
    <message>
        <source>The map program did not answer in time. The rest of Rangkul goes on; press &quot;Try again&quot; to start it anew.</source>
        <translation>Program peta tidak menjawab pada waktunya. Bagian Rangkul lainnya tetap berjalan; tekan &quot;Coba lagi&quot; untuk memulainya lagi.</translation>
    </message>
    <message>
        <source>The map program answered in a way that cannot be understood. Install Rangkul again.</source>
        <translation>Jawaban program peta tidak dapat dipahami. Pasang ulang Rangkul.</translation>
    </message>
    <message>
        <source>The map program is of another version than this window. Install Rangkul again.</source>
        <translation>Versi program peta berbeda dari jendela ini. Pasang ulang Rangkul.</translation>
    </message>
    <message>
        <source>The map program has not enough memory for this map. Take a smaller picture.</source>
        <translation>Memori program peta tidak cukup untuk peta ini. Ambil gambar yang lebih kecil.</translation>
    </message>
    <message>
        <source>The map program could not do this.</source>
        <translation>Program peta tidak dapat melakukannya.</translation>
    </message>
    <message>
        <source>The map program did not understand the question.</source>
        <translation>Program peta tidak memahami permintaannya.</translation>
    </message>
    <message>
        <source>The map file %1 is not there any more.</source>
        <translation>Berkas peta %1 tidak ada lagi.</translation>
    </message>
    <message>
        <source>The computer does not allow reading the map file %1.</source>
        <translation>Komputer tidak mengizinkan membaca berkas peta %1.</translation>
    </message>
    <message>
        <source>The map file %1 is of a kind that cannot be shown. There are GeoPackage, MBTiles, GeoTIFF and Shapefile.</source>
        <translation>Berkas peta %1 berjenis yang tidak dapat ditampilkan. Yang dapat: GeoPackage, MBTiles, GeoTIFF, dan Shapefile.</translation>
    </message>
    <message>
        <source>The map file %1 is damaged and cannot be shown.</source>
        <translation>Berkas peta %1 rusak dan tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>The layer does not say its coordinate system, so its place is not known.</source>
        <translation>Lapisan ini tidak menyebut sistem koordinatnya, jadi letaknya tidak diketahui.</translation>
    </message>
    <message>
        <source>The layer has nothing that can be drawn.</source>
        <translation>Tidak ada yang dapat digambar di lapisan ini.</translation>
    </message>
    <message>
        <source>The layer is not in the file any more.</source>
        <translation>Lapisan ini tidak ada lagi di berkas.</translation>
    </message>
    <message>
        <source>The layer is empty.</source>
        <translation>Lapisan ini kosong.</translation>
    </message>
    <message>
        <source>The regions were not loaded yet. Try again.</source>
        <translation>Wilayah belum dimuat. Coba lagi.</translation>
    </message>
    <message>
        <source>The number of classes does not fit the regions.</source>
        <translation>Jumlah kelas tidak cocok dengan wilayahnya.</translation>
    </message>
    <message>
        <source>A layer of regions was named twice.</source>
        <translation>Satu lapisan wilayah disebut dua kali.</translation>
    </message>
    <message>
        <source>Give the whole path of the file to write: %1.</source>
        <translation>Tulis letak lengkap berkas yang akan ditulis: %1.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there.</source>
        <translation>Folder %1 tidak ada.</translation>
    </message>
    <message>
        <source>The computer does not allow writing %1.</source>
        <translation>Komputer tidak mengizinkan menulis %1.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>Disk penuh; %1 tidak ditulis.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>The picture is too fine or too coarse: 30 to 600 dots per inch.</source>
        <translation>Gambarnya terlalu halus atau terlalu kasar: 30 sampai 600 titik per inci.</translation>
    </message>
    <message>
        <source>The coordinate system is not known.</source>
        <translation>Sistem koordinatnya tidak dikenal.</translation>
    </message>
    <message>
        <source>There is nothing to show: no region has a border.</source>
        <translation>Tidak ada yang dapat ditampilkan: tidak ada wilayah yang punya batas.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Gambarnya terlalu besar.</translation>
    </message>
    <message>
        <source>The file %1 has no known ending. There are .png, .pdf and .qgz.</source>
        <translation>Berkas %1 tidak punya akhiran yang dikenal. Yang dikenal: .png, .pdf, dan .qgz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a record. An id has 26 letters and digits.</source>
        <translation>&quot;%1&quot; bukan id data. Id terdiri dari 26 huruf dan angka.</translation>
    </message>
    <message>
        <source>Somebody changed this value since you opened it. Your change was not stored; look at the new value and decide again.</source>
        <translation>Ada yang mengubah nilai ini sejak Anda membukanya. Perubahan Anda tidak disimpan; lihat nilai barunya, lalu putuskan lagi.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: somebody changed the value since.</source>
        <translation>Ini tidak dapat diurungkan lagi: ada yang mengubah nilainya sesudah itu.</translation>
    </message>
    <message>
        <source>The register lies in a network or cloud folder (%1), where it would break. Move it to a folder of this computer.</source>
        <translation>Register ini ada di folder jaringan atau awan (%1), dan akan rusak di sana. Pindahkan ke folder di komputer ini.</translation>
    </message>
    <message>
        <source>There is a register in %1 already. Choose another folder.</source>
        <translation>Sudah ada register di %1. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Another program holds this register (%1, process %2 on %3, since %4). Close it there first.</source>
        <translation>Program lain sedang memakai register ini (%1, proses %2 di %3, sejak %4). Tutup dulu di sana.</translation>
    </message>
    <message>
        <source>The register is locked. Give the passphrase.</source>
        <translation>Register terkunci. Masukkan frasa sandinya.</translation>
    </message>
    <message>
        <source>There is no register in this folder: %1.</source>
        <translation>Tidak ada register di folder ini: %1.</translation>
    </message>
    <message>
        <source>This register was written by a newer Rangkul (version %1; this program knows %2). Update the program.</source>
        <translation>Register ini ditulis oleh Rangkul yang lebih baru (versi %1; program ini mengenal %2). Perbarui program ini.</translation>
    </message>
    <message>
        <source>The file in this folder is not a register of Rangkul, or it is damaged. Take the newest backup.</source>
        <translation>Berkas di folder ini bukan register Rangkul, atau rusak. Ambil cadangan terbaru.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose an empty one.</source>
        <translation>Folder %1 tidak kosong. Pilih yang kosong.</translation>
    </message>
    <message>
        <source>The computer does not allow writing into %1. Choose another folder or ask for the permission.</source>
        <translation>Komputer tidak mengizinkan menulis di %1. Pilih folder lain atau minta izinnya.</translation>
    </message>
    <message>
        <source>The keys in this folder belong to another register. Nothing was opened.</source>
        <translation>Kunci di folder ini milik register lain. Tidak ada yang dibuka.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Dihentikan sesuai permintaan Anda. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The log of accesses cannot be read. Run the check of the register.</source>
        <translation>Catatan akses tidak dapat dibaca. Jalankan pemeriksaan register.</translation>
    </message>
    <message>
        <source>This record is not in the register any more.</source>
        <translation>Data ini tidak ada lagi di register.</translation>
    </message>
    <message>
        <source>This record is in the register already.</source>
        <translation>Data ini sudah ada di register.</translation>
    </message>
    <message>
        <source>The value names a record that is not in the register.</source>
        <translation>Nilai ini menyebut data yang tidak ada di register.</translation>
    </message>
    <message>
        <source>This value cannot be stored: its field is not known.</source>
        <translation>Nilai ini tidak dapat disimpan: isiannya tidak dikenal.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>Tidak ada impor yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Ini sudah diurungkan.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was undone.</source>
        <translation>Dihentikan sesuai permintaan Anda. Tidak ada yang diurungkan.</translation>
    </message>
    <message>
        <source>This was done on another laptop and can only be undone there.</source>
        <translation>Ini dilakukan di laptop lain dan hanya dapat diurungkan di sana.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: something made later depends on it.</source>
        <translation>Ini tidak dapat diurungkan lagi: ada yang dibuat kemudian dan bergantung padanya.</translation>
    </message>
    <message>
        <source>Only what was undone can be done again.</source>
        <translation>Hanya yang sudah diurungkan yang dapat diulangi.</translation>
    </message>
    <message>
        <source>This change is not in the history.</source>
        <translation>Perubahan ini tidak ada di riwayat.</translation>
    </message>
    <message>
        <source>The register is busy with another work. Try again in a moment.</source>
        <translation>Register sedang dipakai pekerjaan lain. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The register file is damaged. Take the newest backup from the folder &quot;backups&quot;.</source>
        <translation>Berkas register rusak. Ambil cadangan terbaru dari folder &quot;backups&quot;.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation>Disk penuh. Tidak ada yang hilang; kosongkan tempat, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check that it is still connected, then try again.</source>
        <translation>Disk tidak dapat dibaca atau ditulis. Pastikan masih tersambung, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The computer does not allow writing into the register. Nothing was changed.</source>
        <translation>Komputer tidak mengizinkan menulis ke register. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The register cannot be kept safely in this folder. Move it to a folder of this computer.</source>
        <translation>Register tidak aman disimpan di folder ini. Pindahkan ke folder di komputer ini.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Frasa sandi salah.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait %1 seconds and try again.</source>
        <translation>Terlalu banyak frasa sandi yang salah. Tunggu %1 detik, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take at least four words.</source>
        <translation>Frasa sandi terlalu pendek. Pakai sedikitnya empat kata.</translation>
    </message>
    <message>
        <source>The file keys.json is damaged. Take it back from a backup of the folder.</source>
        <translation>Berkas keys.json rusak. Ambil kembali dari cadangan folder ini.</translation>
    </message>
    <message>
        <source>The keys were written by a newer Rangkul. Update the program.</source>
        <translation>Kunci ditulis oleh Rangkul yang lebih baru. Perbarui program ini.</translation>
    </message>
    <message>
        <source>The last officer cannot be removed: nobody could open the register any more.</source>
        <translation>Petugas terakhir tidak dapat dikeluarkan: tidak akan ada lagi yang dapat membuka register.</translation>
    </message>
    <message>
        <source>You cannot remove yourself.</source>
        <translation>Anda tidak dapat mengeluarkan diri sendiri.</translation>
    </message>
    <message>
        <source>There is no such officer.</source>
        <translation>Tidak ada petugas seperti itu.</translation>
    </message>
    <message>
        <source>There is not enough memory free to open the register. Close other programs.</source>
        <translation>Memori yang tersisa tidak cukup untuk membuka register. Tutup program lain.</translation>
    </message>
    <message>
        <source>A sealed text cannot be opened: it is damaged or of another register.</source>
        <translation>Ada teks tersandi yang tidak dapat dibuka: rusak atau milik register lain.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. `list --help` names the columns.</source>
        <translation>Tidak ada isian &quot;%1&quot;. `list --help` menyebut kolom-kolomnya.</translation>
    </message>
    <message>
        <source>The file %1 has no known ending. There are .csv, .xlsx, .geojson, .gpkg and .zip.</source>
        <translation>Berkas %1 tidak punya akhiran yang dikenal. Yang dikenal: .csv, .xlsx, .geojson, .gpkg, dan .zip.</translation>
    </message>
    <message>
        <source>Stopped as you asked. No file was written.</source>
        <translation>Dihentikan sesuai permintaan Anda. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>The file %1 has no known ending. There are .geojson, .gpkg and .zip.</source>
        <translation>Berkas %1 tidak punya akhiran yang dikenal. Yang dikenal: .geojson, .gpkg, dan .zip.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the name and that it is not open elsewhere.</source>
        <translation>Berkas %1 tidak dapat dibaca. Cek namanya dan pastikan tidak terbuka di tempat lain.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder or make room.</source>
        <translation>Berkas %1 tidak dapat ditulis. Pilih folder lain atau kosongkan tempat.</translation>
    </message>
    <message>
        <source>The computer does not allow access to %1.</source>
        <translation>Komputer tidak mengizinkan akses ke %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>Berkas %1 tidak dapat dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>Berkas %1 terlalu besar.</translation>
    </message>
    <message>
        <source>Name a file with the passphrase: --passphrase-file FILE.</source>
        <translation>Sebutkan berkas berisi frasa sandi: --passphrase-file BERKAS.</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read.</source>
        <translation>Berkas frasa sandi %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>There is no program &quot;%1&quot; in the catalogue.</source>
        <translation>Tidak ada program &quot;%1&quot; di katalog.</translation>
    </message>
    <message>
        <source>There is no import profile &quot;%1&quot;.</source>
        <translation>Tidak ada profil impor &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not COLUMN=VALUE.</source>
        <translation>&quot;%1&quot; bukan KOLOM=NILAI.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code system. Say kemendagri or bps.</source>
        <translation>&quot;%1&quot; bukan sistem kode. Tulis kemendagri atau bps.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-01-31.</source>
        <translation>&quot;%1&quot; bukan tanggal. Tulis seperti 2026-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way of making classes. Say quantile, equal or jenks.</source>
        <translation>&quot;%1&quot; bukan cara membuat kelas. Tulis quantile, equal, atau jenks.</translation>
    </message>
    <message>
        <source>The household has no dwelling yet, so &quot;%1&quot; cannot be set.</source>
        <translation>Keluarga ini belum punya rumah, jadi &quot;%1&quot; tidak dapat diisi.</translation>
    </message>
    <message>
        <source>Name the folder of the register.</source>
        <translation>Sebutkan folder register.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be counted. Say person, household or dwelling.</source>
        <translation>&quot;%1&quot; tidak dapat dihitung. Tulis person, household, atau dwelling.</translation>
    </message>
    <message>
        <source>A %1 has no field &quot;%2&quot;.</source>
        <translation>Data %1 tidak punya isian &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There are no records of the kind &quot;%1&quot;.</source>
        <translation>Tidak ada data berjenis &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be asked for in a filter.</source>
        <translation>&quot;%1&quot; tidak dapat dipakai dalam saringan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no deciles. Write 1,2 or city:1,2; 0 means not ranked.</source>
        <translation>&quot;%1&quot; tidak menyebut desil. Tulis 1,2 atau city:1,2; 0 berarti belum diperingkat.</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1.</source>
        <translation>Saringan tidak dapat dibaca: %1.</translation>
    </message>
    <message>
        <source>The filter was saved by a newer Rangkul. Update the program.</source>
        <translation>Saringan disimpan oleh Rangkul yang lebih baru. Perbarui program ini.</translation>
    </message>
    <message>
        <source>The filter asks for something this program does not know: %1.</source>
        <translation>Saringan menanyakan sesuatu yang tidak dikenal program ini: %1.</translation>
    </message>
    <message>
        <source>A border in the register cannot be read. Import the boundary file again.</source>
        <translation>Ada batas wilayah di register yang tidak dapat dibaca. Impor lagi berkas batasnya.</translation>
    </message>
    <message>
        <source>The shared folder is not there. Plug in the stick or connect to the network, then try again.</source>
        <translation>Folder bersama tidak ada. Pasang flashdisk atau sambungkan ke jaringan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The shared folder is full. Nothing was lost: what could not be sent waits here.</source>
        <translation>Folder bersama penuh. Tidak ada yang hilang: yang belum terkirim menunggu di sini.</translation>
    </message>
    <message>
        <source>The computer does not allow writing into the shared folder. What is new there was still taken over.</source>
        <translation>Komputer tidak mengizinkan menulis ke folder bersama. Yang baru di sana tetap diambil.</translation>
    </message>
    <message>
        <source>The shared folder could not be read or written. Check that it is still connected.</source>
        <translation>Folder bersama tidak dapat dibaca atau ditulis. Pastikan masih tersambung.</translation>
    </message>
    <message>
        <source>This folder cannot be used for the exchange: it loses or replaces files. Choose another one.</source>
        <translation>Folder ini tidak dapat dipakai untuk sinkron: folder ini menghilangkan atau mengganti berkas. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This folder belongs to another register. Nothing was sent. Choose the right folder.</source>
        <translation>Folder ini milik register lain. Tidak ada yang dikirim. Pilih folder yang benar.</translation>
    </message>
    <message>
        <source>The first file of the shared folder is damaged. Ask the laptop that made the register to exchange once.</source>
        <translation>Berkas pertama di folder bersama rusak. Minta laptop tempat register dibuat untuk sinkron sekali.</translation>
    </message>
    <message>
        <source>What was written to the shared folder reads back differently: the stick is failing. Take another one.</source>
        <translation>Yang ditulis ke folder bersama terbaca berbeda: flashdisknya mulai rusak. Pakai yang lain.</translation>
    </message>
    <message>
        <source>A file of the shared folder is gone.</source>
        <translation>Satu berkas di folder bersama hilang.</translation>
    </message>
    <message>
        <source>A file of the shared folder is too large to be ours.</source>
        <translation>Satu berkas di folder bersama terlalu besar untuk berkas Rangkul.</translation>
    </message>
    <message>
        <source>This register does not exchange yet.</source>
        <translation>Register ini belum ikut sinkron.</translation>
    </message>
    <message>
        <source>This register exchanges already.</source>
        <translation>Register ini sudah ikut sinkron.</translation>
    </message>
    <message>
        <source>This invitation was used by another laptop already. Ask for a new one.</source>
        <translation>Undangan ini sudah dipakai laptop lain. Minta yang baru.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rangkul. Update the program.</source>
        <translation>Berkas ditulis oleh Rangkul yang lebih baru. Perbarui program ini.</translation>
    </message>
    <message>
        <source>The file needs a newer Rangkul. Update the program.</source>
        <translation>Berkas memerlukan Rangkul yang lebih baru. Perbarui program ini.</translation>
    </message>
    <message>
        <source>The file belongs to another register.</source>
        <translation>Berkas milik register lain.</translation>
    </message>
    <message>
        <source>The file comes from a laptop that was not invited.</source>
        <translation>Berkas berasal dari laptop yang tidak diundang.</translation>
    </message>
    <message>
        <source>The signature of the file is wrong: it was changed or forged.</source>
        <translation>Tanda tangan berkas salah: berkas diubah atau dipalsukan.</translation>
    </message>
    <message>
        <source>The file does not follow the one before it.</source>
        <translation>Berkas tidak menyambung berkas sebelumnya.</translation>
    </message>
    <message>
        <source>A file before it is missing.</source>
        <translation>Berkas sebelumnya tidak ada.</translation>
    </message>
    <message>
        <source>Two files claim the same place: the laptop was copied.</source>
        <translation>Dua berkas mengaku di tempat yang sama: laptopnya disalin.</translation>
    </message>
    <message>
        <source>The head of the file is damaged.</source>
        <translation>Bagian awal berkas rusak.</translation>
    </message>
    <message>
        <source>The name of the file does not fit its content.</source>
        <translation>Nama berkas tidak cocok dengan isinya.</translation>
    </message>
    <message>
        <source>The file is not complete yet.</source>
        <translation>Berkas belum lengkap.</translation>
    </message>
    <message>
        <source>The file was cut short.</source>
        <translation>Berkas terpotong.</translation>
    </message>
    <message>
        <source>The file cannot be opened with the keys of this register.</source>
        <translation>Berkas tidak dapat dibuka dengan kunci register ini.</translation>
    </message>
    <message>
        <source>The file was sealed with another key.</source>
        <translation>Berkas disandikan dengan kunci lain.</translation>
    </message>
    <message>
        <source>The file was sealed with a key this laptop does not have yet.</source>
        <translation>Berkas disandikan dengan kunci yang belum dimiliki laptop ini.</translation>
    </message>
    <message>
        <source>The content of the file is damaged.</source>
        <translation>Isi berkas rusak.</translation>
    </message>
    <message>
        <source>The file is larger than any of ours.</source>
        <translation>Berkas lebih besar daripada berkas Rangkul mana pun.</translation>
    </message>
    <message>
        <source>The content of the file is not written as ours is.</source>
        <translation>Isi berkas tidak ditulis seperti berkas Rangkul.</translation>
    </message>
    <message>
        <source>A change in the file is not well formed.</source>
        <translation>Ada perubahan di berkas yang bentuknya salah.</translation>
    </message>
    <message>
        <source>A change in the file breaks a limit.</source>
        <translation>Ada perubahan di berkas yang melampaui batas.</translation>
    </message>
    <message>
        <source>A value in the file has the wrong type.</source>
        <translation>Ada nilai di berkas yang jenisnya salah.</translation>
    </message>
    <message>
        <source>The file lies in the wrong folder.</source>
        <translation>Berkas berada di folder yang salah.</translation>
    </message>
    <message>
        <source>The file claims to be of this laptop and is not.</source>
        <translation>Berkas mengaku dari laptop ini, padahal bukan.</translation>
    </message>
    <message>
        <source>A file is gone.</source>
        <translation>Satu berkas hilang.</translation>
    </message>
    <message>
        <source>The computer gives no random numbers; nothing was made.</source>
        <translation>Komputer tidak memberi angka acak; tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>Files of the exchange are missing here. Run the check of the register.</source>
        <translation>Ada berkas sinkron yang hilang di sini. Jalankan pemeriksaan register.</translation>
    </message>
    <message>
        <source>The file speaks of changes nobody has sent.</source>
        <translation>Berkas menyebut perubahan yang tidak pernah dikirim siapa pun.</translation>
    </message>
    <message>
        <source>The list of laptops is damaged.</source>
        <translation>Daftar laptop rusak.</translation>
    </message>
    <message>
        <source>The identity of this laptop in the exchange is damaged.</source>
        <translation>Identitas laptop ini dalam sinkron rusak.</translation>
    </message>
    <message>
        <source>The keys of the exchange are damaged.</source>
        <translation>Kunci sinkron rusak.</translation>
    </message>
    <message>
        <source>The checksum in the file is malformed.</source>
        <translation>Bentuk jumlah periksa di berkas salah.</translation>
    </message>
    <message>
        <source>This file is not an invitation of Rangkul.</source>
        <translation>Berkas ini bukan undangan Rangkul.</translation>
    </message>
    <message>
        <source>The code was misheard: one digit is wrong. Ask for it again.</source>
        <translation>Kodenya salah dengar: satu angka keliru. Tanyakan lagi.</translation>
    </message>
    <message>
        <source>The code does not open this invitation. Ask for it again by phone.</source>
        <translation>Kode ini tidak membuka undangan ini. Tanyakan lagi lewat telepon.</translation>
    </message>
    <message>
        <source>The invitation was written by a newer Rangkul. Update the program.</source>
        <translation>Undangan ditulis oleh Rangkul yang lebih baru. Perbarui program ini.</translation>
    </message>
    <message>
        <source>The code is too short.</source>
        <translation>Kodenya terlalu pendek.</translation>
    </message>
    <message>
        <source>There is not enough memory free to open the invitation. Close other programs.</source>
        <translation>Memori yang tersisa tidak cukup untuk membuka undangan. Tutup program lain.</translation>
    </message>
    <message>
        <source>This conflict is settled already.</source>
        <translation>Konflik ini sudah diselesaikan.</translation>
    </message>
    <message>
        <source>This decision does not fit the conflict.</source>
        <translation>Keputusan ini tidak cocok dengan konfliknya.</translation>
    </message>
    <message>
        <source>The conflict has no side &quot;%1&quot;.</source>
        <translation>Konflik ini tidak punya pihak &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 has no column of names or numbers of people, so it is no list of families, persons or recipients. Tables of totals by region are read on the page Indicators. It begins with: %2</source>
        <translation>%1 tidak punya kolom nama atau nomor orang, jadi bukan daftar keluarga, orang, atau penerima. Tabel jumlah per wilayah dibaca di halaman Indikator. Awal isinya: %2</translation>
    </message>
    <message>
        <source>This list came in with an earlier version of the program, which did not keep how it was read. Import the list again.</source>
        <translation>Daftar ini masuk dengan versi program yang lebih lama, yang tidak menyimpan cara membacanya. Impor lagi daftarnya.</translation>
    </message>
    <message>
        <source>How this list was read cannot be made out any more. Import the list again.</source>
        <translation>Cara daftar ini dibaca tidak dapat diketahui lagi. Impor lagi daftarnya.</translation>
    </message>
    <message>
        <source>One of these rows does not wait any more. Nothing was stored; look at the tray again.</source>
        <translation>Salah satu baris ini tidak menunggu lagi. Tidak ada yang disimpan; lihat lagi bakinya.</translation>
    </message>
    <message>
        <source>The list has no column called %1.</source>
        <translation>Daftar ini tidak punya kolom bernama %1.</translation>
    </message>
    <message>
        <source>No row %1 waits in the repair tray.</source>
        <translation>Tidak ada baris %1 yang menunggu di baki perbaikan.</translation>
    </message>
    <message>
        <source>Line %1, %2: &quot;%3&quot; is missing. Add it.</source>
        <translation>Baris %1, %2: &quot;%3&quot; tidak ada. Tambahkan.</translation>
    </message>
    <message>
        <source>Line %1, %2: &quot;%3&quot; may not stand here. Remove it or correct its spelling; these may stand here: %4.</source>
        <translation>Baris %1, %2: &quot;%3&quot; tidak boleh ada di sini. Hapus atau perbaiki ejaannya; yang boleh: %4.</translation>
    </message>
    <message>
        <source>Line %1, %2: a number must stand here, with a decimal point and without quotation marks.</source>
        <translation>Baris %1, %2: di sini harus ada angka, dengan titik desimal dan tanpa tanda kutip.</translation>
    </message>
    <message>
        <source>Line %1, %2: a text in quotation marks must stand here.</source>
        <translation>Baris %1, %2: di sini harus ada teks dalam tanda kutip.</translation>
    </message>
    <message>
        <source>Line %1, %2: a list in square brackets must stand here.</source>
        <translation>Baris %1, %2: di sini harus ada daftar dalam kurung siku.</translation>
    </message>
    <message>
        <source>Line %1, %2: an object in curly brackets must stand here.</source>
        <translation>Baris %1, %2: di sini harus ada objek dalam kurung kurawal.</translation>
    </message>
    <message>
        <source>Line %1, %2: true or false must stand here.</source>
        <translation>Baris %1, %2: di sini harus ada true atau false.</translation>
    </message>
    <message>
        <source>Line %1, %2: a date such as 2026-07-14 must stand here.</source>
        <translation>Baris %1, %2: di sini harus ada tanggal seperti 2026-07-14.</translation>
    </message>
    <message>
        <source>Line %1, %2: this may not be empty. Fill it or remove it.</source>
        <translation>Baris %1, %2: tidak boleh kosong. Isi atau hapus.</translation>
    </message>
    <message>
        <source>Line %1, %2: &quot;%3&quot; is not known here. Write one of: %4.</source>
        <translation>Baris %1, %2: &quot;%3&quot; tidak dikenal di sini. Tulis salah satu dari: %4.</translation>
    </message>
    <message>
        <source>Line %1, %2: there is no question &quot;%3&quot;, or a score cannot use it. Questions with a similar name: %4.</source>
        <translation>Baris %1, %2: tidak ada pertanyaan &quot;%3&quot;, atau skor tidak dapat memakainya. Pertanyaan dengan nama mirip: %4.</translation>
    </message>
    <message>
        <source>Line %1, %2: &quot;%3&quot; is asked of each member. Say with &quot;members&quot; how the members count.</source>
        <translation>Baris %1, %2: &quot;%3&quot; ditanyakan kepada setiap anggota. Sebutkan dengan &quot;members&quot; cara menghitung anggota.</translation>
    </message>
    <message>
        <source>Line %1, %2: &quot;%3&quot; is asked of the household. Move it out of the condition on members.</source>
        <translation>Baris %1, %2: &quot;%3&quot; ditanyakan kepada keluarga. Keluarkan dari syarat tentang anggota.</translation>
    </message>
    <message>
        <source>Line %1, %2: &quot;%3&quot; is no answer to this question. Its answers are: %4.</source>
        <translation>Baris %1, %2: &quot;%3&quot; bukan jawaban pertanyaan ini. Jawabannya: %4.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 is a number without a list of answers. Use at_least, above, at_most or below.</source>
        <translation>Baris %1, %2: %3 berupa angka tanpa daftar jawaban. Pakai at_least, above, at_most, atau below.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 has more than six decimals. Round it.</source>
        <translation>Baris %1, %2: %3 memiliki lebih dari enam desimal. Bulatkan.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 is too large for a score. Use smaller points or weights; only their proportions matter.</source>
        <translation>Baris %1, %2: %3 terlalu besar untuk skor. Pakai poin atau bobot yang lebih kecil; hanya perbandingannya yang berarti.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 may not be negative or zero here. Turn the points around instead.</source>
        <translation>Baris %1, %2: %3 tidak boleh negatif atau nol di sini. Balikkan saja poinnya.</translation>
    </message>
    <message>
        <source>Line %1, %2: the id &quot;%3&quot; stands twice. Give each its own.</source>
        <translation>Baris %1, %2: id &quot;%3&quot; ada dua kali. Beri masing-masing id sendiri.</translation>
    </message>
    <message>
        <source>Line %1, %2: there is no class &quot;%3&quot;. Add it to the classes.</source>
        <translation>Baris %1, %2: tidak ada kelas &quot;%3&quot;. Tambahkan ke daftar kelas.</translation>
    </message>
    <message>
        <source>Line %1, %2: the class &quot;%3&quot; is out of order. The first class has no &quot;from&quot;, each further one begins higher.</source>
        <translation>Baris %1, %2: urutan kelas &quot;%3&quot; salah. Kelas pertama tanpa &quot;from&quot;, setiap kelas berikutnya mulai lebih tinggi.</translation>
    </message>
    <message>
        <source>Line %1, %2: all weights are zero. Give at least one weight.</source>
        <translation>Baris %1, %2: semua bobot nol. Beri paling sedikit satu bobot.</translation>
    </message>
    <message>
        <source>Line %1, %2: a criterion has either &quot;when&quot;, or &quot;input&quot; with one of &quot;table&quot;, &quot;linear&quot; and &quot;slope&quot;.</source>
        <translation>Baris %1, %2: kriteria memiliki &quot;when&quot;, atau &quot;input&quot; dengan salah satu dari &quot;table&quot;, &quot;linear&quot;, dan &quot;slope&quot;.</translation>
    </message>
    <message>
        <source>Line %1, %2: weights and cut of this method must be whole numbers, such as eighteenths: with rounded parts a family on the cut would be lost.</source>
        <translation>Baris %1, %2: bobot dan batas metode ini harus bilangan bulat, misalnya perdelapanbelasan: dengan pecahan yang dibulatkan, keluarga tepat di batas akan hilang.</translation>
    </message>
    <message>
        <source>Line %1, %2: in this method an indicator holds or does not: use &quot;when&quot; without points.</source>
        <translation>Baris %1, %2: pada metode ini indikator terpenuhi atau tidak: pakai &quot;when&quot; tanpa poin.</translation>
    </message>
    <message>
        <source>&quot;%3&quot; would be taken for an official decile. Choose a name that says that the ranking is local.</source>
        <translation>&quot;%3&quot; dapat disangka desil resmi. Pilih nama yang menyatakan bahwa peringkat ini bersifat lokal.</translation>
    </message>
    <message>
        <source>The first line must name the columns variable, category and coefficient; &quot;%2&quot; is missing.</source>
        <translation>Baris pertama harus memuat kolom variable, category, dan coefficient; &quot;%2&quot; tidak ada.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no number that can be used.</source>
        <translation>Baris %1: &quot;%2&quot; bukan angka yang dapat dipakai.</translation>
    </message>
    <message>
        <source>Line %1: there is no question &quot;%2&quot;. Write it as in the list of variables, for example dwelling.floor.</source>
        <translation>Baris %1: tidak ada pertanyaan &quot;%2&quot;. Tulis seperti dalam daftar variabel, misalnya dwelling.floor.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no answer to this question. Its answers are: %3.</source>
        <translation>Baris %1: &quot;%2&quot; bukan jawaban pertanyaan ini. Jawabannya: %3.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; does not say rightly how members count. Write for example person.working@head or person.age@max.</source>
        <translation>Baris %1: &quot;%2&quot; tidak menyebutkan dengan benar cara menghitung anggota. Tulis misalnya person.working@head atau person.age@max.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; stands twice. Remove one of the two.</source>
        <translation>Baris %1: &quot;%2&quot; ada dua kali. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>The table has no coefficient.</source>
        <translation>Tabel ini tidak memuat koefisien.</translation>
    </message>
    <message>
        <source>The file is not a list of coefficients (%2).</source>
        <translation>Berkas ini bukan daftar koefisien (%2).</translation>
    </message>
    <message>
        <source>The answers to %1 were not read yet. Try again.</source>
        <translation>Jawaban untuk %1 belum dibaca. Coba lagi.</translation>
    </message>
    <message>
        <source>The persons were not read yet. Try again.</source>
        <translation>Data anggota belum dibaca. Coba lagi.</translation>
    </message>
    <message>
        <source>An earlier result cannot be read; changes since then are not shown.</source>
        <translation>Hasil terdahulu tidak dapat dibaca; perubahan sejak saat itu tidak ditampilkan.</translation>
    </message>
    <message>
        <source>%1 cannot be a weight here. Weights are not negative, and one at least is above zero.</source>
        <translation>%1 tidak dapat menjadi bobot di sini. Bobot tidak negatif, dan paling sedikit satu di atas nol.</translation>
    </message>
    <message>
        <source>The class cannot begin at %1: classes must rise.</source>
        <translation>Kelas tidak dapat mulai pada %1: batas kelas harus menaik.</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is not multidimensional: it has no cut over weighted deprivations.</source>
        <translation>Model &quot;%1&quot; bukan multidimensi: tidak ada batas atas jumlah deprivasi tertimbang.</translation>
    </message>
    <message>
        <source>The file is not a list of poverty lines (%1).</source>
        <translation>Berkas ini bukan daftar garis kemiskinan (%1).</translation>
    </message>
    <message>
        <source>Poverty line %1: &quot;%2&quot; is missing or cannot be used. Each line needs name, valid_from, per_cap_month and source.</source>
        <translation>Garis kemiskinan %1: &quot;%2&quot; tidak ada atau tidak dapat dipakai. Setiap garis memerlukan name, valid_from, per_cap_month, dan source.</translation>
    </message>
    <message>
        <source>The poverty lines were written by a newer Rangkul. Update the program.</source>
        <translation>Garis kemiskinan ini ditulis oleh Rangkul yang lebih baru. Perbarui program.</translation>
    </message>
    <message>
        <source>Only the laptop where the register was made may invite others: %1 (%2).</source>
        <translation>Hanya laptop tempat register dibuat yang boleh mengundang: %1 (%2).</translation>
    </message>
    <message>
        <source>This register had been put back from an older copy. It goes on under the name %1 and takes everything newer from the shared folder. Nothing is lost.</source>
        <translation>Register ini dipulihkan dari salinan lama. Register dilanjutkan dengan nama %1 dan mengambil semua yang lebih baru dari folder bersama. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>A copy of this register works elsewhere. This one goes on under the name %1, and the two exchange like any two laptops. Nothing is lost.</source>
        <translation>Salinan register ini dipakai di tempat lain. Register di sini dilanjutkan dengan nama %1, dan keduanya bertukar data seperti dua laptop biasa. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>This register was copied or moved to this computer. It goes on under the name %1, so that it is not confused with the one it comes from.</source>
        <translation>Register ini disalin atau dipindahkan ke komputer ini. Register dilanjutkan dengan nama %1, supaya tidak tertukar dengan register asalnya.</translation>
    </message>
    <message>
        <source>A newer Rangkul has sent fields this program does not know. They are kept and appear when the program is updated.</source>
        <translation>Rangkul yang lebih baru mengirim isian yang belum dikenal program ini. Isian itu disimpan dan muncul setelah program diperbarui.</translation>
    </message>
    <message>
        <source>The file changes a field that does not exist.</source>
        <translation>Berkas mengubah isian yang tidak ada.</translation>
    </message>
    <message>
        <source>The matching was stopped.</source>
        <translation>Pemadanan dihentikan.</translation>
    </message>
    <message>
        <source>Weights cannot be learned from less than two records.</source>
        <translation>Bobot tidak dapat dipelajari dari kurang dari dua rekaman.</translation>
    </message>
    <message>
        <source>This is no matching model: the JSON breaks off or is wrong at character %1 (%2).</source>
        <translation>Ini bukan model pemadanan: JSON terputus atau salah pada karakter %1 (%2).</translation>
    </message>
    <message>
        <source>This matching model was written by a newer version of the program (format %1). Update the program.</source>
        <translation>Model pemadanan ini ditulis oleh versi program yang lebih baru (format %1). Perbarui program.</translation>
    </message>
    <message>
        <source>The matching model has nothing usable at &quot;%1&quot;.</source>
        <translation>Model pemadanan tidak memuat isi yang dapat dipakai pada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The matching model has the share %2 at &quot;%1&quot;. Shares are above 0 and at most 1.</source>
        <translation>Model pemadanan memuat bagian %2 pada &quot;%1&quot;. Bagian harus di atas 0 dan paling besar 1.</translation>
    </message>
    <message>
        <source>The matching model has %2 levels at &quot;%1&quot;, which is not their number.</source>
        <translation>Model pemadanan memuat %2 tingkat pada &quot;%1&quot;; jumlahnya tidak sesuai.</translation>
    </message>
    <message>
        <source>The thresholds of the matching model must be between 0 and 1, and &quot;certain&quot; not below &quot;probable&quot; (%1).</source>
        <translation>Ambang model pemadanan harus antara 0 dan 1, dan &quot;certain&quot; tidak di bawah &quot;probable&quot; (%1).</translation>
    </message>
    <message>
        <source>The matching model knows no part &quot;%2&quot; of a blocking key (%1).</source>
        <translation>Model pemadanan tidak mengenal bagian &quot;%2&quot; dari kunci blok (%1).</translation>
    </message>
    <message>
        <source>The blocking key %1 of the matching model says nothing of a person. Add a part such as &quot;birth&quot; or &quot;name_first&quot;.</source>
        <translation>Kunci blok %1 dari model pemadanan tidak memuat apa pun tentang orang. Tambahkan bagian seperti &quot;birth&quot; atau &quot;name_first&quot;.</translation>
    </message>
    <message>
        <source>The file %1 has no column &quot;%2&quot;, which tells who each record is.</source>
        <translation>Berkas %1 tidak memiliki kolom &quot;%2&quot;, yang menyatakan siapa setiap rekaman.</translation>
    </message>
    <message>
        <source>Line %2 of the file %1 does not tell who the record is.</source>
        <translation>Baris %2 dari berkas %1 tidak menyatakan siapa rekaman itu.</translation>
    </message>
    <message>
        <source>Name one or two files for febrl and rldata, and none for households.</source>
        <translation>Sebutkan satu atau dua berkas untuk febrl dan rldata, dan tanpa berkas untuk households.</translation>
    </message>
    <message>
        <source>The number of records must be between 100 and 5000000.</source>
        <translation>Banyaknya rekaman harus antara 100 dan 5000000.</translation>
    </message>
    <message>
        <source>There is no benchmark &quot;%1&quot;. There are febrl, rldata and households.</source>
        <translation>Tidak ada tolok ukur &quot;%1&quot;. Yang ada: febrl, rldata, dan households.</translation>
    </message>
    <message>
        <source>The model %1 could not be read: %2</source>
        <translation>Model %1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>The model %1 could not be written: %2</source>
        <translation>Model %1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>The table has more than %2 coefficients. Leave the least important ones out.</source>
        <translation>Tabel ini memuat lebih dari %2 koefisien. Keluarkan yang paling kurang penting.</translation>
    </message>
    <message>
        <source>The file %1 has no column with names and none with NIK. Check the header of the list.</source>
        <translation>Berkas %1 tidak memiliki kolom nama maupun kolom NIK. Periksa judul kolom daftarnya.</translation>
    </message>
    <message>
        <source>Both ids name the same person. Give two different ones.</source>
        <translation>Kedua id menyebut orang yang sama. Sebutkan dua id yang berbeda.</translation>
    </message>
    <message>
        <source>The file %1 has no column SEGMEN. Name the segment of all rows with --segment.</source>
        <translation>Berkas %1 tidak memiliki kolom SEGMEN. Sebutkan segmen semua barisnya dengan --segment.</translation>
    </message>
    <message>
        <source>There is no segment &quot;%1&quot;. There are PBI-JK, PBID, PBPU and PPU.</source>
        <translation>Tidak ada segmen &quot;%1&quot;. Yang ada: PBI-JK, PBID, PBPU, dan PPU.</translation>
    </message>
    <message>
        <source>A decile is between 1 and 10, not %1.</source>
        <translation>Desil berada di antara 1 dan 10, bukan %1.</translation>
    </message>
    <message>
        <source>A work list is a workbook. Give the file %1 the ending .xlsx.</source>
        <translation>Daftar kerja berupa buku kerja. Beri berkas %1 akhiran .xlsx.</translation>
    </message>
    <message>
        <source>The stored score model &quot;%1&quot; is not what its version says. Add it anew from its file.</source>
        <translation>Model skor tersimpan &quot;%1&quot; tidak sesuai dengan versinya. Tambahkan lagi dari berkasnya.</translation>
    </message>
    <message>
        <source>This very version of &quot;%1&quot; (%2) is in the register already. Change something in the file first.</source>
        <translation>Versi &quot;%1&quot; ini (%2) sudah ada dalam register. Ubah dahulu isi berkasnya.</translation>
    </message>
    <message>
        <source>Say who approves the model: a name and a day.</source>
        <translation>Sebutkan yang menyetujui model: nama dan tanggal.</translation>
    </message>
    <message>
        <source>This version was approved by %1 on %2. Store a new version to change something.</source>
        <translation>Versi ini sudah disetujui %1 pada %2. Simpan versi baru untuk mengubah sesuatu.</translation>
    </message>
    <message>
        <source>There is no score model &quot;%1&quot;. These are there: %2; or name a file.</source>
        <translation>Tidak ada model skor &quot;%1&quot;. Yang ada: %2; atau sebutkan sebuah berkas.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and rights.</source>
        <translation>Berkas %1 tidak dapat dibaca. Periksa nama dan hak aksesnya.</translation>
    </message>
    <message>
        <source>There is no household %1 in this register.</source>
        <translation>Tidak ada keluarga %1 dalam register ini.</translation>
    </message>
    <message>
        <source>The model has no class &quot;%1&quot;. Its classes are: %2.</source>
        <translation>Model ini tidak punya kelas &quot;%1&quot;. Kelasnya: %2.</translation>
    </message>
    <message>
        <source>The model has no criterion &quot;%1&quot;. Its criteria are: %2.</source>
        <translation>Model ini tidak punya kriteria &quot;%1&quot;. Kriterianya: %2.</translation>
    </message>
    <message>
        <source>Give a number of places above zero.</source>
        <translation>Sebutkan jumlah tempat di atas nol.</translation>
    </message>
    <message>
        <source>The program has no quotas by region in this year. Enter them first.</source>
        <translation>Program ini tidak punya kuota menurut wilayah pada tahun itu. Isikan dahulu.</translation>
    </message>
    <message>
        <source>Say in words what is contested.</source>
        <translation>Sebutkan dengan kata-kata apa yang disanggah.</translation>
    </message>
    <message>
        <source>The deadline lies before the day it was opened, %1.</source>
        <translation>Tenggat mendahului tanggal diajukan, %1.</translation>
    </message>
    <message>
        <source>The objection was decided on %1. Open a new one.</source>
        <translation>Sanggahan ini sudah diputuskan pada %1. Buka yang baru.</translation>
    </message>
    <message>
        <source>Say in words why it is accepted or rejected.</source>
        <translation>Sebutkan dengan kata-kata mengapa diterima atau ditolak.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Part it.</source>
        <translation>Tabel berisi lebih dari %1 baris. Bagilah.</translation>
    </message>
    <message>
        <source>No row of headers was found. The table needs columns for region, year and value, or a column for each year.</source>
        <translation>Baris judul tidak ditemukan. Tabel memerlukan kolom wilayah, tahun, dan nilai, atau satu kolom per tahun.</translation>
    </message>
    <message>
        <source>No row of headers was found. These columns are missing: %1.</source>
        <translation>Baris judul tidak ditemukan. Kolom yang kurang: %1.</translation>
    </message>
    <message>
        <source>The table does not say which indicator it is about. Give its name.</source>
        <translation>Tabel tidak menyebut indikatornya. Sebutkan namanya.</translation>
    </message>
    <message>
        <source>The table does not say its source. Give one: a figure without a source is not stored.</source>
        <translation>Tabel tidak menyebut sumbernya. Sebutkan: angka tanpa sumber tidak disimpan.</translation>
    </message>
    <message>
        <source>Row %1: &quot;%2&quot; is not a date. Write it as 2026-01-31.</source>
        <translation>Baris %1: &quot;%2&quot; bukan tanggal. Tulis seperti 2026-01-31.</translation>
    </message>
    <message>
        <source>A figure needs indicator, region or area, year, value and source.</source>
        <translation>Sebuah angka memerlukan indikator, kode atau nama wilayah, tahun, nilai, dan sumber.</translation>
    </message>
    <message>
        <source>A poverty line needs name, first day, rupiah per head and month above zero, and source.</source>
        <translation>Garis kemiskinan memerlukan nama, hari pertama, rupiah per kapita per bulan di atas nol, dan sumber.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;. Its columns are: %2.</source>
        <translation>Tabel tidak punya kolom &quot;%1&quot;. Kolomnya: %2.</translation>
    </message>
    <message>
        <source>Row %1: a weight may not be negative.</source>
        <translation>Baris %1: penimbang tidak boleh negatif.</translation>
    </message>
    <message>
        <source>Row %1, column %2: &quot;%3&quot; must be 1 (deprived), 0 (not) or empty.</source>
        <translation>Baris %1, kolom %2: &quot;%3&quot; harus 1 (terdeprivasi), 0 (tidak), atau kosong.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be weights. Write columns and whole numbers, such as health=3,water=1, and a cut between 1 and their sum.</source>
        <translation>&quot;%1&quot; tidak dapat menjadi bobot. Tulis kolom dan bilangan bulat, misalnya health=3,water=1, dan batas antara 1 dan jumlahnya.</translation>
    </message>
    <message>
        <source>Give a poverty line above zero, a share of the median, or the name of a line.</source>
        <translation>Sebutkan garis kemiskinan di atas nol, bagian dari median, atau nama sebuah garis.</translation>
    </message>
    <message>
        <source>No poverty line &quot;%1&quot; counts here on %2. Add it with its source.</source>
        <translation>Tidak ada garis kemiskinan &quot;%1&quot; yang berlaku di sini pada %2. Tambahkan beserta sumbernya.</translation>
    </message>
    <message>
        <source>Give the snapshot a name.</source>
        <translation>Beri nama potret data ini.</translation>
    </message>
    <message>
        <source>Say what the figures rest on: the source of the snapshot.</source>
        <translation>Sebutkan dasar angkanya: sumber potret data ini.</translation>
    </message>
    <message>
        <source>The cut-off cannot lie behind %1, the day the snapshot is made.</source>
        <translation>Tanggal batas tidak boleh sesudah %1, hari potret data dibuat.</translation>
    </message>
    <message>
        <source>There is a snapshot &quot;%1&quot; already. Choose another name.</source>
        <translation>Sudah ada potret data &quot;%1&quot;. Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is no snapshot &quot;%1&quot;. These are there: %2.</source>
        <translation>Tidak ada potret data &quot;%1&quot;. Yang ada: %2.</translation>
    </message>
    <message>
        <source>The snapshot has no figures &quot;%1&quot;. It has: %2.</source>
        <translation>Potret data ini tidak punya angka &quot;%1&quot;. Yang ada: %2.</translation>
    </message>
    <message>
        <source>The figures of &quot;%1&quot; are not those that were frozen, or not all of them have come yet. Exchange changes and look again.</source>
        <translation>Angka &quot;%1&quot; bukan yang dibekukan, atau belum semuanya tiba. Tukar perubahan lalu lihat lagi.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no number.</source>
        <translation>--%1: &quot;%2&quot; bukan bilangan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level. Write kelurahan, kecamatan or kota.</source>
        <translation>&quot;%1&quot; bukan tingkat wilayah. Tulis kelurahan, kecamatan, atau kota.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Write one of: %2.</source>
        <translation>&quot;%1&quot; tidak dikenal di sini. Tulis salah satu: %2.</translation>
    </message>
    <message>
        <source>There is no program &quot;%1&quot;.</source>
        <translation>Tidak ada program &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say who counts as chosen: one of --top, --per-region, --class and --quota.</source>
        <translation>Sebutkan siapa yang dianggap terpilih: salah satu dari --top, --per-region, --class, dan --quota.</translation>
    </message>
    <message>
        <source>There are no figures of &quot;%1&quot;. These are there: %2.</source>
        <translation>Tidak ada angka &quot;%1&quot;. Yang ada: %2.</translation>
    </message>
    <message>
        <source>No figure is of the region &quot;%1&quot;. Give its code or its name as the table wrote it.</source>
        <translation>Tidak ada angka wilayah &quot;%1&quot;. Sebutkan kodenya atau namanya seperti dalam tabel.</translation>
    </message>
    <message>
        <source>There is no figure of %1 for %2 in these years.</source>
        <translation>Tidak ada angka %1 untuk %2 pada tahun-tahun ini.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no axis of a quadrant. Give mean or median.</source>
        <translation>&quot;%1&quot; bukan sumbu kuadran. Sebutkan mean atau median.</translation>
    </message>
    <message>
        <source>The public extract is written as .xlsx, .csv or .geojson, not as %1.</source>
        <translation>Ekstrak publik ditulis sebagai .xlsx, .csv, atau .geojson, bukan %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a line. Write columns and amounts above zero, such as schooling=6,income=500000.</source>
        <translation>&quot;%1&quot; bukan garis. Tulis kolom dan jumlah di atas nol, misalnya schooling=6,income=500000.</translation>
    </message>
    <message>
        <source>Nobody has said that these two are the same, or officers disagree. Answer the pair first.</source>
        <translation>Belum ada yang menyatakan keduanya sama, atau petugas berbeda pendapat. Jawab pasangan ini dahulu.</translation>
    </message>
    <message>
        <source>One of the two belongs to no household any more, so there is nothing to merge.</source>
        <translation>Salah satunya tidak lagi menjadi anggota keluarga mana pun, jadi tidak ada yang digabung.</translation>
    </message>
    <message>
        <source>This record was not merged into another one.</source>
        <translation>Rekaman ini tidak digabungkan ke rekaman lain.</translation>
    </message>
    <message>
        <source>The rule is empty. Write for example: decile &lt;= 4.</source>
        <translation>Aturannya kosong. Tulis misalnya: decile &lt;= 4.</translation>
    </message>
    <message>
        <source>Sign %1: &quot;%2&quot; has no meaning here. Remove it.</source>
        <translation>Huruf ke-%1: &quot;%2&quot; tidak berarti di sini. Hapuslah.</translation>
    </message>
    <message>
        <source>Sign %1: &quot;%2&quot; is neither a number nor a date. Write 7.2 or 2026-01-31.</source>
        <translation>Huruf ke-%1: &quot;%2&quot; bukan angka dan bukan tanggal. Tulis 7.2 atau 2026-01-31.</translation>
    </message>
    <message>
        <source>Sign %1: this quotation mark is not closed. Add another one behind the answer.</source>
        <translation>Huruf ke-%1: tanda petik ini belum ditutup. Tambahkan satu lagi di belakang jawaban.</translation>
    </message>
    <message>
        <source>Sign %1: the rule ends too early. Here must follow: %2</source>
        <translation>Huruf ke-%1: aturan berakhir terlalu cepat. Di sini harus menyusul: %2</translation>
    </message>
    <message>
        <source>Sign %1: &quot;%2&quot; may not stand here. Here must stand: %3</source>
        <translation>Huruf ke-%1: &quot;%2&quot; tidak boleh ada di sini. Yang harus ada: %3</translation>
    </message>
    <message>
        <source>Sign %1: write the name of the %2 in quotation marks.</source>
        <translation>Huruf ke-%1: tulis nama %2 di antara tanda petik.</translation>
    </message>
    <message>
        <source>Sign %1: there is no question &quot;%2&quot;. Similar ones: %3.</source>
        <translation>Huruf ke-%1: tidak ada pertanyaan &quot;%2&quot;. Yang mirip: %3.</translation>
    </message>
    <message>
        <source>Sign %1: &quot;%2&quot; is asked of each member. Write any person (%2 …), every person (…), head (…) or count person (…).</source>
        <translation>Huruf ke-%1: &quot;%2&quot; ditanyakan kepada tiap anggota. Tulis any person (%2 …), every person (…), head (…) atau count person (…).</translation>
    </message>
    <message>
        <source>Sign %1: &quot;%2&quot; is asked of the household. Move it out of the brackets.</source>
        <translation>Huruf ke-%1: &quot;%2&quot; ditanyakan kepada keluarga. Pindahkan ke luar kurung.</translation>
    </message>
    <message>
        <source>Sign %1: an answer to %2 must follow, one of: %3.</source>
        <translation>Huruf ke-%1: harus disusul jawaban untuk %2, salah satu dari: %3.</translation>
    </message>
    <message>
        <source>Sign %1: &quot;%2&quot; is no answer to %3. Write one of: %4.</source>
        <translation>Huruf ke-%1: &quot;%2&quot; bukan jawaban untuk %3. Tulis salah satu: %4.</translation>
    </message>
    <message>
        <source>Sign %1: the answers to %2 have no order, &quot;%3&quot; cannot compare them. Use =, != or in (…).</source>
        <translation>Huruf ke-%1: jawaban untuk %2 tidak berurutan, &quot;%3&quot; tidak dapat membandingkannya. Pakai =, != atau in (…).</translation>
    </message>
    <message>
        <source>Sign %1: %2 is compared with a number, such as 4 or 7.2.</source>
        <translation>Huruf ke-%1: %2 dibandingkan dengan angka, misalnya 4 atau 7.2.</translation>
    </message>
    <message>
        <source>Sign %1: %2 is compared with a date, such as 2026-01-31.</source>
        <translation>Huruf ke-%1: %2 dibandingkan dengan tanggal, misalnya 2026-01-31.</translation>
    </message>
    <message>
        <source>Sign %1: the first border is above the second. Swap them.</source>
        <translation>Huruf ke-%1: batas pertama lebih besar daripada yang kedua. Tukarlah.</translation>
    </message>
    <message>
        <source>Sign %1: too many brackets in one another. Part the rule.</source>
        <translation>Huruf ke-%1: terlalu banyak kurung bersusun. Pecah aturannya.</translation>
    </message>
    <message>
        <source>The answers to %1 are not loaded. Close the register and open it again.</source>
        <translation>Jawaban untuk %1 belum dimuat. Tutup register lalu buka lagi.</translation>
    </message>
    <message>
        <source>The catalogue is not well formed (%1). Look for a missing comma or bracket.</source>
        <translation>Katalog tidak tersusun benar (%1). Cari koma atau kurung yang hilang.</translation>
    </message>
    <message>
        <source>The catalogue was written by a newer Rangkul. Update the program.</source>
        <translation>Katalog ditulis oleh Rangkul yang lebih baru. Perbarui program.</translation>
    </message>
    <message>
        <source>Catalogue, &quot;%1&quot;: &quot;%2&quot; is missing or cannot be used.</source>
        <translation>Katalog, &quot;%1&quot;: &quot;%2&quot; tidak ada atau tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>Catalogue, &quot;%1&quot;: the rule has a fault (%2) at sign %3.</source>
        <translation>Katalog, &quot;%1&quot;: aturannya keliru (%2) pada huruf ke-%3.</translation>
    </message>
    <message>
        <source>The catalogue has no &quot;%1&quot;. It has: %2.</source>
        <translation>Katalog tidak mempunyai &quot;%1&quot;. Yang ada: %2.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be read. Check its name and rights.</source>
        <translation>Katalog %1 tidak dapat dibaca. Periksa nama dan haknya.</translation>
    </message>
    <message>
        <source>There is no program &quot;%1&quot; in this register. It has: %2.</source>
        <translation>Tidak ada program &quot;%1&quot; dalam register ini. Yang ada: %2.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; has no rule. Write one first.</source>
        <translation>Program &quot;%1&quot; belum mempunyai aturan. Tulislah dahulu.</translation>
    </message>
    <message>
        <source>The register has a program &quot;%1&quot; already.</source>
        <translation>Register sudah mempunyai program &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no region &quot;%1&quot;.</source>
        <translation>Tidak ada wilayah &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no quota. Write REGION=PLACES, such as 3571011001=25.</source>
        <translation>&quot;%1&quot; bukan kuota. Tulis WILAYAH=KUOTA, misalnya 3571011001=25.</translation>
    </message>
    <message>
        <source>%1 has %2 places and would have %3 receivers. Say with a note why all the same.</source>
        <translation>%1 mempunyai kuota %2 dan akan berpenerima %3. Jelaskan alasannya dengan catatan.</translation>
    </message>
    <message>
        <source>A pair needs two programs, &quot;%1&quot; stands there twice.</source>
        <translation>Sebuah pasangan memerlukan dua program, &quot;%1&quot; ditulis dua kali.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; has %2 households already; more than %3 are not allowed.</source>
        <translation>Kelompok &quot;%1&quot; sudah beranggotakan %2 keluarga; tidak boleh lebih dari %3.</translation>
    </message>
    <message>
        <source>The household belongs to the group &quot;%1&quot; already.</source>
        <translation>Keluarga itu sudah menjadi anggota kelompok &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>Tidak ada kelompok &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 has places for %2 groups and they are all taken.</source>
        <translation>%1 mempunyai kuota %2 kelompok dan semuanya sudah terisi.</translation>
    </message>
    <message>
        <source>The register has no rules of needs. Take the built-in ones: need rules --add-builtin.</source>
        <translation>Register belum mempunyai aturan kebutuhan. Ambil yang bawaan: need rules --add-builtin.</translation>
    </message>
    <message>
        <source>There is no rule of needs &quot;%1&quot;.</source>
        <translation>Tidak ada aturan kebutuhan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Row %1, column %2: &quot;%3&quot; is no number. Write digits alone, or leave the cell empty.</source>
        <translation>Baris %1, kolom %2: &quot;%3&quot; bukan bilangan. Tulis angka saja, atau kosongkan selnya.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. Its sheets are: %3.</source>
        <translation>%1 tidak mempunyai lembar &quot;%2&quot;. Lembarnya: %3.</translation>
    </message>
    <message>
        <source>%1 is one table without sheets. Leave the name of the sheet out.</source>
        <translation>%1 hanya satu tabel tanpa lembar. Jangan menyebut nama lembar.</translation>
    </message>
    <message>
        <source>Row %1 gives the figure of row %2 another value. Only row %2 is taken: correct the table.</source>
        <translation>Baris %1 memberi nilai lain untuk angka di baris %2. Hanya baris %2 yang diambil: perbaiki tabelnya.</translation>
    </message>
    <message>
        <source>Row %1: &quot;%2&quot; is no region code of Kemendagri. Write it as 35.71 or 3571.</source>
        <translation>Baris %1: &quot;%2&quot; bukan kode wilayah Kemendagri. Tulis seperti 35.71 atau 3571.</translation>
    </message>
    <message>
        <source>Row %1: &quot;%2&quot; is no year. Write four digits, such as 2024.</source>
        <translation>Baris %1: &quot;%2&quot; bukan tahun. Tulis empat angka, misalnya 2024.</translation>
    </message>
    <message>
        <source>Row %1: the amount is missing or not above zero. Write rupiah per head and month.</source>
        <translation>Baris %1: jumlahnya kosong atau tidak di atas nol. Tulis rupiah per kapita per bulan.</translation>
    </message>
    <message>
        <source>The figures of the snapshot &quot;%1&quot; are not changed. Choose running data in the header first.</source>
        <translation>Angka potret data &quot;%1&quot; tidak dapat diubah. Pilih dahulu data berjalan di kepala jendela.</translation>
    </message>
    <message>
        <source>--%1: %2 is not between %3 and %4.</source>
        <translation>--%1: %2 tidak berada di antara %3 dan %4.</translation>
    </message>
    <message>
        <source>--region: &quot;%1&quot; is no region code of Kemendagri. Write it as 35.71 or 3571.</source>
        <translation>--region: &quot;%1&quot; bukan kode wilayah Kemendagri. Tulis seperti 35.71 atau 3571.</translation>
    </message>
    <message>
        <source>The file %1 has columns, but not one row with a person. Choose the file that was filled in.</source>
        <translation>Berkas %1 berisi kolom, tetapi tidak satu pun baris orang. Pilih berkas yang sudah diisi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no list. Write register, program:NAME[:YEAR[:STAGE]], edition:NAME, verified[:DECILE], decile:DECILE, bpjs[:YEAR[:MONTH]] or the path of a file.</source>
        <translation>&quot;%1&quot; bukan sebutan daftar. Tulis register, program:NAMA[:TAHUN[:TAHAP]], edition:NAMA, verified[:DESIL], decile:DESIL, bpjs[:TAHUN[:BULAN]], atau letak berkas.</translation>
    </message>
    <message>
        <source>No list &quot;%1&quot; was imported. There are: %2.</source>
        <translation>Daftar &quot;%1&quot; belum diimpor. Yang ada: %2.</translation>
    </message>
    <message>
        <source>Several imported lists are called &quot;%1&quot;. Name one by its file: %2.</source>
        <translation>Beberapa daftar yang diimpor bernama &quot;%1&quot;. Sebut salah satu dengan nama berkasnya: %2.</translation>
    </message>
    <message>
        <source>The register has nobody in %1. There are BPJS lists for: %2. Choose one of these, or import the BPJS list.</source>
        <translation>Tidak ada orang dalam register untuk %1. Daftar BPJS tersedia untuk: %2. Pilih salah satunya, atau impor daftar BPJS.</translation>
    </message>
    <message>
        <source>There are no %1 in the register. Import the results of the visits or a list with deciles, or choose another list.</source>
        <translation>Tidak ada %1 dalam register. Impor hasil kunjungan atau daftar berdesil, atau pilih daftar lain.</translation>
    </message>
    <message>
        <source>For baskets the first list must be in the register, and %1 is a file. Choose the register first and the BPJS list second.</source>
        <translation>Untuk keranjang, daftar pertama harus ada dalam register, sedangkan %1 adalah berkas. Pilih register sebagai daftar pertama dan daftar BPJS sebagai daftar kedua.</translation>
    </message>
    <message>
        <source>%1 and %2 are not members of the two households, one of each. Name one member of each household.</source>
        <translation>%1 dan %2 bukan anggota dari kedua keluarga itu, satu dari masing-masing. Sebut satu anggota dari setiap keluarga.</translation>
    </message>
    <message>
        <source>%1 must end in .xlsx or .csv.</source>
        <translation>%1 harus berakhir dengan .xlsx atau .csv.</translation>
    </message>
    <message>
        <source>The quotas of &quot;%1&quot; count groups. Set places for households or persons to see who comes first.</source>
        <translation>Kuota &quot;%1&quot; menghitung kelompok. Tetapkan kuota keluarga atau orang untuk melihat siapa yang didahulukan.</translation>
    </message>
    <message>
        <source>%1 may not go together with %2: %3. Say in a note why all the same, or choose another program.</source>
        <translation>%1 tidak boleh bersama %2: %3. Tulis alasannya di catatan bila tetap diberikan, atau pilih program lain.</translation>
    </message>
    <message>
        <source>%1 beside %2 is doubtful: %3. Press again to add it all the same.</source>
        <translation>%1 bersama %2 perlu diperhatikan: %3. Tekan sekali lagi untuk tetap menambahkannya.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; has ended. Found a new one.</source>
        <translation>Kelompok &quot;%1&quot; sudah berakhir. Bentuk yang baru.</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Beri nama kelompoknya.</translation>
    </message>
    <message>
        <source>The household does not belong to the group &quot;%1&quot;.</source>
        <translation>Keluarga itu bukan anggota kelompok &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Line %1: the file is not well formed. Look for a missing comma, bracket or quotation mark there.</source>
        <translation>Baris %1: susunan berkas tidak benar. Periksa koma, kurung, atau tanda kutip yang kurang di situ.</translation>
    </message>
    <message>
        <source>Line %1: the file is empty. Save the model again, or start from a built-in one.</source>
        <translation>Baris %1: berkas kosong. Simpan ulang modelnya, atau mulai dari model bawaan.</translation>
    </message>
    <message>
        <source>Line %1: the file ends in the middle. A part was lost while it was copied: ask for the whole file again.</source>
        <translation>Baris %1: berkas terpotong di tengah. Sebagian hilang waktu disalin: mintalah lagi berkas yang utuh.</translation>
    </message>
    <message>
        <source>Line %1: the file is no score model, which begins with {. Save a built-in model as a file and write yours in the same way.</source>
        <translation>Baris %1: berkas ini bukan model skor, yang diawali {. Simpan model bawaan sebagai berkas, lalu tulis model Anda seperti itu.</translation>
    </message>
    <message>
        <source>Line %1, %2: the model is of form %3, written by a newer Rangkul. Update the program, or save the model as form 1.</source>
        <translation>Baris %1, %2: model ini berformat %3, ditulis oleh Rangkul yang lebih baru. Perbarui program, atau simpan model dalam format 1.</translation>
    </message>
    <message>
        <source>Line %1, %2: the weights make %3 together, not 1. Correct them, or choose weights that are divided by their sum.</source>
        <translation>Baris %1, %2: jumlah bobot %3, bukan 1. Perbaiki bobotnya, atau pilih bobot yang dibagi jumlahnya.</translation>
    </message>
    <message>
        <source>Line %1, %2: row %3 of the table takes these answers already, so this row is never reached. Take them out of one of the two.</source>
        <translation>Baris %1, %2: baris %3 tabel sudah memuat jawaban ini, maka baris ini tidak pernah terpakai. Hapus jawaban itu dari salah satunya.</translation>
    </message>
    <message>
        <source>Line %1, %2: the points are %3. Points are not negative: give 0 to the answer of least need and more to the others.</source>
        <translation>Baris %1, %2: poinnya %3. Poin tidak boleh negatif: beri 0 pada jawaban yang paling mampu dan lebih banyak pada yang lain.</translation>
    </message>
    <message>
        <source>Line %1, %2: both ends are the same or turned around. Write two different values, the smaller one as the lower end.</source>
        <translation>Baris %1, %2: kedua batas sama atau terbalik. Tulis dua nilai berbeda, yang lebih kecil sebagai batas bawah.</translation>
    </message>
    <message>
        <source>The register does not say who stood in the %1: it brought neither deciles nor aid. Choose the file of the list instead.</source>
        <translation>Register tidak mencatat siapa yang ada di %1: daftar itu tidak membawa desil maupun bantuan. Pilih berkas daftarnya.</translation>
    </message>
    <message>
        <source>The register has no %1. There are recipients for: %2. Choose one of these, or import the list of recipients.</source>
        <translation>Register tidak memuat %1. Penerima tercatat untuk: %2. Pilih salah satunya, atau impor daftar penerima.</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>A NIK has 16 digits with a day and a month in them. Copy it again from the family card. The row waits in the repair tray.</source>
        <translation>NIK terdiri dari 16 angka, di dalamnya ada tanggal dan bulan. Salin lagi dari kartu keluarga. Baris ini menunggu di baki perbaikan.</translation>
    </message>
    <message>
        <source>The NIK was damaged by a spreadsheet.</source>
        <translation>NIK rusak oleh program lembar kerja.</translation>
    </message>
    <message>
        <source>The program that saved the file took the NIK for a number and lost its last digits. Ask the giver for the file with text cells. The row waits.</source>
        <translation>Program yang menyimpan berkas menganggap NIK sebagai angka sehingga angka terakhirnya hilang. Minta berkas dengan sel teks dari pemberinya. Baris ini menunggu.</translation>
    </message>
    <message>
        <source>The NIK was read after small repairs.</source>
        <translation>NIK terbaca setelah perbaikan kecil.</translation>
    </message>
    <message>
        <source>Blanks, dots, an apostrophe or letters like O and l stood in it. Compare it with the family card.</source>
        <translation>Di dalamnya ada spasi, titik, tanda petik, atau huruf seperti O dan l. Bandingkan dengan kartu keluarga.</translation>
    </message>
    <message>
        <source>The NIK is masked with stars.</source>
        <translation>NIK disamarkan dengan bintang.</translation>
    </message>
    <message>
        <source>The person is stored without a NIK. Ask the giver for the list with whole numbers if you may have it.</source>
        <translation>Orang ini disimpan tanpa NIK. Minta daftar dengan nomor lengkap dari pemberinya bila Anda berhak.</translation>
    </message>
    <message>
        <source>In the register this NIK belongs to somebody else.</source>
        <translation>Di register, NIK ini milik orang lain.</translation>
    </message>
    <message>
        <source>Name and birth date differ. Find out which of the two is right; nobody is overwritten.</source>
        <translation>Nama dan tanggal lahirnya berbeda. Cari tahu mana yang benar; tidak ada yang ditimpa.</translation>
    </message>
    <message>
        <source>NIK and family card number are the same.</source>
        <translation>NIK dan nomor kartu keluarga sama.</translation>
    </message>
    <message>
        <source>One of them stands in the wrong column. Copy both again from the family card. The row waits.</source>
        <translation>Salah satunya berada di kolom yang keliru. Salin keduanya lagi dari kartu keluarga. Baris ini menunggu.</translation>
    </message>
    <message>
        <source>The same NIK stands in two rows.</source>
        <translation>NIK yang sama ada di dua baris.</translation>
    </message>
    <message>
        <source>It is one person written twice, or a slip of the pen. Compare both rows.</source>
        <translation>Satu orang tertulis dua kali, atau salah tulis. Bandingkan kedua baris.</translation>
    </message>
    <message>
        <source>It has 16 digits. Copy it again from the family card. The row waits in the repair tray.</source>
        <translation>Nomor ini terdiri dari 16 angka. Salin lagi dari kartu keluarga. Baris ini menunggu di baki perbaikan.</translation>
    </message>
    <message>
        <source>The family card number was damaged by a spreadsheet.</source>
        <translation>Nomor kartu keluarga rusak oleh program lembar kerja.</translation>
    </message>
    <message>
        <source>The program that saved the file took it for a number and lost its last digits. Ask the giver for the file with text cells. The row waits.</source>
        <translation>Program yang menyimpan berkas menganggapnya sebagai angka sehingga angka terakhirnya hilang. Minta berkas dengan sel teks dari pemberinya. Baris ini menunggu.</translation>
    </message>
    <message>
        <source>The family card number was read after small repairs.</source>
        <translation>Nomor kartu keluarga terbaca setelah perbaikan kecil.</translation>
    </message>
    <message>
        <source>The family card number is masked with stars.</source>
        <translation>Nomor kartu keluarga disamarkan dengan bintang.</translation>
    </message>
    <message>
        <source>The family is stored without its number. Ask the giver for the list with whole numbers if you may have it.</source>
        <translation>Keluarga ini disimpan tanpa nomornya. Minta daftar dengan nomor lengkap dari pemberinya bila Anda berhak.</translation>
    </message>
    <message>
        <source>Two families have the same family card number.</source>
        <translation>Dua keluarga punya nomor kartu keluarga yang sama.</translation>
    </message>
    <message>
        <source>They have different ids in the list. Find out whether it is one family; both are stored.</source>
        <translation>Id keduanya berbeda di daftar. Cari tahu apakah ini satu keluarga; keduanya disimpan.</translation>
    </message>
    <message>
        <source>The row has no id of its family or person.</source>
        <translation>Baris ini tidak punya id keluarga atau orang.</translation>
    </message>
    <message>
        <source>Without it nobody can tell which family the row speaks of. Ask the giver, or write it in. The row waits.</source>
        <translation>Tanpa id tidak diketahui keluarga mana yang dimaksud. Tanyakan kepada pemberinya, atau isikan. Baris ini menunggu.</translation>
    </message>
    <message>
        <source>The same id stands in two rows.</source>
        <translation>Id yang sama ada di dua baris.</translation>
    </message>
    <message>
        <source>The first row is used and this one waits. Take it out if it only repeats the first.</source>
        <translation>Baris pertama dipakai dan baris ini menunggu. Keluarkan bila hanya mengulang baris pertama.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Nama belum ada.</translation>
    </message>
    <message>
        <source>Write the name in. The row waits in the repair tray.</source>
        <translation>Isikan namanya. Baris ini menunggu di baki perbaikan.</translation>
    </message>
    <message>
        <source>There are digits in the name.</source>
        <translation>Ada angka di dalam nama.</translation>
    </message>
    <message>
        <source>Check whether a number slipped into the column of names.</source>
        <translation>Cek apakah ada nomor yang tergeser ke kolom nama.</translation>
    </message>
    <message>
        <source>The kelurahan is not in the register.</source>
        <translation>Kelurahan ini tidak ada di register.</translation>
    </message>
    <message>
        <source>Correct the code or the name, or add the region from a boundary file first. The row waits.</source>
        <translation>Perbaiki kode atau namanya, atau tambahkan dulu wilayahnya dari berkas batas wilayah. Baris ini menunggu.</translation>
    </message>
    <message>
        <source>Code and name of the kelurahan do not belong together.</source>
        <translation>Kode dan nama kelurahan tidak cocok.</translation>
    </message>
    <message>
        <source>The code is used. Check which of the two is right.</source>
        <translation>Kodenya yang dipakai. Cek mana yang benar.</translation>
    </message>
    <message>
        <source>The position is 0, 0.</source>
        <translation>Titiknya 0, 0.</translation>
    </message>
    <message>
        <source>The device had no signal. Empty both cells or take the position again. The row waits.</source>
        <translation>Alatnya tidak mendapat sinyal. Kosongkan kedua sel atau ambil lagi titiknya. Baris ini menunggu.</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped.</source>
        <translation>Lintang dan bujur tertukar.</translation>
    </message>
    <message>
        <source>Let them be swapped back here, or correct the file. The row waits until then.</source>
        <translation>Tukar kembali di sini, atau perbaiki berkasnya. Baris ini menunggu sampai diperbaiki.</translation>
    </message>
    <message>
        <source>The position lies outside its kelurahan.</source>
        <translation>Titik berada di luar kelurahannya.</translation>
    </message>
    <message>
        <source>It is over 50 m away from the border. Look at it on the map after the import and move the point.</source>
        <translation>Letaknya lebih dari 50 m dari batas. Lihat di peta setelah impor, lalu pindahkan titiknya.</translation>
    </message>
    <message>
        <source>The decile is not a number from 0 to 10.</source>
        <translation>Desil bukan angka 0 sampai 10.</translation>
    </message>
    <message>
        <source>Correct it; 0 means not ranked. The row waits.</source>
        <translation>Perbaiki; 0 berarti belum diperingkat. Baris ini menunggu.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>Tanggal lahir ada di masa depan.</translation>
    </message>
    <message>
        <source>It is after the day the list speaks of. Correct the date, or the cut-off date of the list. The row waits.</source>
        <translation>Tanggal ini sesudah tanggal keadaan daftar. Perbaiki tanggalnya, atau tanggal keadaan daftar. Baris ini menunggu.</translation>
    </message>
    <message>
        <source>Birth date and NIK tell different days.</source>
        <translation>Tanggal lahir dan NIK menunjukkan hari yang berbeda.</translation>
    </message>
    <message>
        <source>The date of the column is used. Check the family card; a NIK may keep an old mistake.</source>
        <translation>Tanggal di kolom yang dipakai. Cek kartu keluarga; NIK dapat membawa kesalahan lama.</translation>
    </message>
    <message>
        <source>Age and birth date do not fit.</source>
        <translation>Umur dan tanggal lahir tidak cocok.</translation>
    </message>
    <message>
        <source>The birth date is used. Check it, and the cut-off date of the list.</source>
        <translation>Tanggal lahir yang dipakai. Cek tanggal itu, dan tanggal keadaan daftar.</translation>
    </message>
    <message>
        <source>The age is not from 0 to 120.</source>
        <translation>Umur tidak antara 0 dan 120.</translation>
    </message>
    <message>
        <source>Check the age and the birth date.</source>
        <translation>Cek umur dan tanggal lahirnya.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>Tanggal tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The cell stays empty; its text is kept with the row. Write day, month and a year of four digits.</source>
        <translation>Selnya tetap kosong; teksnya disimpan bersama baris. Tulis tanggal, bulan, dan tahun empat angka.</translation>
    </message>
    <message>
        <source>The number cannot be read.</source>
        <translation>Angka tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The cell stays empty; its text is kept with the row.</source>
        <translation>Selnya tetap kosong; teksnya disimpan bersama baris.</translation>
    </message>
    <message>
        <source>RT and RW have up to three digits, phone and card numbers only digits. The cell stays empty; its text is kept with the row.</source>
        <translation>RT dan RW paling banyak tiga angka, nomor telepon dan kartu hanya angka. Selnya tetap kosong; teksnya disimpan bersama baris.</translation>
    </message>
    <message>
        <source>The answer is not in the code list of its source.</source>
        <translation>Jawaban ini tidak ada di daftar kode sumbernya.</translation>
    </message>
    <message>
        <source>The cell stays empty; its text is kept with the row. Choose the right answer in the household&apos;s profile.</source>
        <translation>Selnya tetap kosong; teksnya disimpan bersama baris. Pilih jawaban yang benar di profil keluarga.</translation>
    </message>
    <message>
        <source>The cells of this row are shifted.</source>
        <translation>Sel-sel baris ini bergeser.</translation>
    </message>
    <message>
        <source>A value fits the column beside its own. Open the file and push the cells of this row back into their columns.</source>
        <translation>Ada nilai yang cocok untuk kolom di sebelahnya. Buka berkas, lalu kembalikan sel-sel baris ini ke kolomnya.</translation>
    </message>
    <message>
        <source>The floor area is 0 or over 1000 m².</source>
        <translation>Luas lantai 0 atau lebih dari 1000 m².</translation>
    </message>
    <message>
        <source>Measure or ask again.</source>
        <translation>Ukur atau tanyakan lagi.</translation>
    </message>
    <message>
        <source>A power rating is given for a house without electricity.</source>
        <translation>Daya listrik terisi untuk rumah tanpa listrik.</translation>
    </message>
    <message>
        <source>Check which of the two answers is right.</source>
        <translation>Cek jawaban mana yang benar.</translation>
    </message>
    <message>
        <source>The schooling is too high for the age.</source>
        <translation>Sekolahnya terlalu tinggi untuk umurnya.</translation>
    </message>
    <message>
        <source>Senior high school or above, but younger than 14. Check both.</source>
        <translation>Sekolah menengah atas atau lebih tinggi, padahal di bawah 14 tahun. Cek keduanya.</translation>
    </message>
    <message>
        <source>Sex and NIK do not fit.</source>
        <translation>Jenis kelamin dan NIK tidak cocok.</translation>
    </message>
    <message>
        <source>In the NIK of a woman the day is 40 higher. The column is used; check the family card.</source>
        <translation>Dalam NIK perempuan, tanggalnya ditambah 40. Kolomnya yang dipakai; cek kartu keluarga.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Sel di baris ini lebih banyak daripada judul kolom.</translation>
    </message>
    <message>
        <source>A separator inside a text may have pushed the cells to the right. Check the row in the file.</source>
        <translation>Mungkin ada tanda pemisah di dalam teks yang menggeser sel ke kanan. Cek baris ini di berkas.</translation>
    </message>
    <message>
        <source>The family has no head, or several.</source>
        <translation>Keluarga ini tidak punya kepala keluarga, atau punya beberapa.</translation>
    </message>
    <message>
        <source>Ask who heads the family, and set it in the household&apos;s profile.</source>
        <translation>Tanyakan siapa kepala keluarganya, lalu isikan di profil keluarga.</translation>
    </message>
    <message>
        <source>The head of the family is younger than 17.</source>
        <translation>Kepala keluarga di bawah 17 tahun.</translation>
    </message>
    <message>
        <source>Check the birth date; if it is right, a guardian may be missing.</source>
        <translation>Cek tanggal lahirnya; bila benar, mungkin walinya belum tercatat.</translation>
    </message>
    <message>
        <source>Husband and wife have the same sex.</source>
        <translation>Suami dan istri berjenis kelamin sama.</translation>
    </message>
    <message>
        <source>Check sex and relation of both.</source>
        <translation>Cek jenis kelamin dan hubungan keduanya.</translation>
    </message>
    <message>
        <source>The family has more than four wives.</source>
        <translation>Keluarga ini punya lebih dari empat istri.</translation>
    </message>
    <message>
        <source>Check the relations; daughters and mothers may be written as wives.</source>
        <translation>Cek hubungannya; mungkin anak atau ibu tertulis sebagai istri.</translation>
    </message>
    <message>
        <source>The number of members does not fit the rows.</source>
        <translation>Jumlah anggota tidak cocok dengan barisnya.</translation>
    </message>
    <message>
        <source>The list of members has more or fewer rows than the family&apos;s row says. Ask for the missing ones.</source>
        <translation>Baris di daftar anggota lebih atau kurang dari yang disebut baris keluarga. Minta yang kurang.</translation>
    </message>
    <message>
        <source>A child is older than the head of the family.</source>
        <translation>Ada anak yang lebih tua daripada kepala keluarga.</translation>
    </message>
    <message>
        <source>Check both birth dates and the relation.</source>
        <translation>Cek kedua tanggal lahir dan hubungannya.</translation>
    </message>
    <message>
        <source>The member&apos;s family is not in the family file.</source>
        <translation>Keluarga anggota ini tidak ada di berkas keluarga.</translation>
    </message>
    <message>
        <source>Check the family id, and whether both files are of one package.</source>
        <translation>Cek id keluarganya, dan apakah kedua berkas satu paket.</translation>
    </message>
    <message>
        <source>The family has no member rows.</source>
        <translation>Keluarga ini tidak punya baris anggota.</translation>
    </message>
    <message>
        <source>Check whether both files are of one package, or ask for the members.</source>
        <translation>Cek apakah kedua berkas satu paket, atau minta anggotanya.</translation>
    </message>
    <message>
        <source>Nobody in the register fits this recipient.</source>
        <translation>Tidak ada orang di register yang cocok dengan penerima ini.</translation>
    </message>
    <message>
        <source>It is not sure who this recipient is.</source>
        <translation>Belum pasti siapa penerima ini.</translation>
    </message>
    <message>
        <source>The recipient stands twice in the list.</source>
        <translation>Penerima ini ada dua kali di daftar.</translation>
    </message>
    <message>
        <source>The row does not keep the rule &quot;%1&quot;.</source>
        <translation>Baris ini tidak memenuhi aturan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Check the row in the file.</source>
        <translation>Cek baris ini di berkas.</translation>
    </message>
    <message>
        <source>The row waits in the repair tray. Search by another spelling and record the aid in the profile, or add the person.</source>
        <translation>Baris ini menunggu di baki perbaikan. Cari dengan ejaan lain dan catat bantuannya di profil, atau tambahkan orangnya.</translation>
    </message>
    <message>
        <source>Several persons fit, or one only nearly. Look at the candidates in the repair tray and record the aid in the profile of the right one.</source>
        <translation>Ada beberapa orang yang cocok, atau satu yang hampir cocok. Lihat calonnya di baki perbaikan, lalu catat bantuannya di profil orang yang benar.</translation>
    </message>
    <message>
        <source>The same card and month, or the same person and stage. The aid is recorded once.</source>
        <translation>Kartu dan bulannya sama, atau orang dan tahapnya sama. Bantuannya dicatat satu kali.</translation>
    </message>
    <message>
        <source>The register has this aid already.</source>
        <translation>Register sudah memuat bantuan ini.</translation>
    </message>
    <message>
        <source>The same program, year and stage were recorded before. Nothing is recorded twice.</source>
        <translation>Program, tahun, dan tahap yang sama sudah tercatat. Tidak ada yang dicatat dua kali.</translation>
    </message>
    <message>
        <source>The NIK does not have the form of a NIK.</source>
        <translation>Bentuk NIK ini salah.</translation>
    </message>
    <message>
        <source>The family card number does not have its form.</source>
        <translation>Bentuk nomor kartu keluarga ini salah.</translation>
    </message>
    <message>
        <source>The cell does not have the form it should have.</source>
        <translation>Bentuk isi sel tidak sesuai.</translation>
    </message>
    <message>
        <source>The household has a program that forbids this one.</source>
        <translation>Keluarga mempunyai program yang melarang program ini.</translation>
    </message>
    <message>
        <source>The row waits in the repair tray. Import the list with a note that says why all the same, or record the aid in the profile.</source>
        <translation>Baris menunggu di perbaikan. Impor daftar dengan catatan alasannya, atau catat bantuan di profil.</translation>
    </message>
    <message>
        <source>The household has a program that should not go with this one.</source>
        <translation>Keluarga mempunyai program yang sebaiknya tidak bersama program ini.</translation>
    </message>
    <message>
        <source>The aid is recorded. Look whether it is right that the family gets both.</source>
        <translation>Bantuan dicatat. Periksa apakah memang benar keluarga menerima keduanya.</translation>
    </message>
</context>
<context>
    <name>rule_reading</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>lebih dari %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ke atas</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>kurang dari %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>paling banyak %1</translation>
    </message>
    <message>
        <source>%1 is recorded</source>
        <translation>%1 tercatat</translation>
    </message>
    <message>
        <source>%1 is not recorded</source>
        <translation>%1 tidak tercatat</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: bukan %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, dan %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, atau %2</translation>
    </message>
    <message>
        <source>it is not so that %1</source>
        <translation>bukan %1</translation>
    </message>
    <message>
        <source>receives no program</source>
        <translation>tidak menerima program apa pun</translation>
    </message>
    <message>
        <source>does not receive %1</source>
        <translation>tidak menerima %1</translation>
    </message>
    <message>
        <source>members</source>
        <translation>jumlah anggota</translation>
    </message>
    <message>
        <source>age</source>
        <translation>umur</translation>
    </message>
    <message>
        <source>national decile</source>
        <translation>desil nasional</translation>
    </message>
    <message>
        <source>provincial decile</source>
        <translation>desil provinsi</translation>
    </message>
    <message>
        <source>city decile</source>
        <translation>desil kota</translation>
    </message>
    <message>
        <source>floor area per member (m²)</source>
        <translation>luas lantai per anggota (m²)</translation>
    </message>
    <message>
        <source>income per member and month</source>
        <translation>penghasilan per anggota sebulan</translation>
    </message>
    <message>
        <source>kind of village</source>
        <translation>jenis desa/kelurahan</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua keluarga</translation>
    </message>
    <message>
        <source>receives any program</source>
        <translation>menerima program apa pun</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>menerima %1</translation>
    </message>
    <message>
        <source>lies in %1</source>
        <translation>berada di %1</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>berumur %1 tahun</translation>
    </message>
    <message>
        <source>%1 to %2 years old</source>
        <translation>berumur %1 sampai %2 tahun</translation>
    </message>
    <message>
        <source>older than %1 years</source>
        <translation>berumur lebih dari %1 tahun</translation>
    </message>
    <message>
        <source>%1 years old or older</source>
        <translation>berumur %1 tahun ke atas</translation>
    </message>
    <message>
        <source>younger than %1 years</source>
        <translation>berumur kurang dari %1 tahun</translation>
    </message>
    <message>
        <source>at most %1 years old</source>
        <translation>berumur paling tinggi %1 tahun</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>bukan %1</translation>
    </message>
    <message>
        <source>there is a member: %1</source>
        <translation>ada anggota %1</translation>
    </message>
    <message>
        <source>every member: %1</source>
        <translation>semua anggota %1</translation>
    </message>
    <message>
        <source>the head of the household: %1</source>
        <translation>kepala keluarga %1</translation>
    </message>
    <message>
        <source>there is no member: %1</source>
        <translation>tidak ada anggota %1</translation>
    </message>
    <message>
        <source>number of members %1: %2</source>
        <translation>jumlah anggota %1: %2</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bangunan</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Fasilitas</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Aset</translation>
    </message>
    <message>
        <source>Food and clothing</source>
        <translation>Pangan dan sandang</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verval</translation>
    </message>
    <message>
        <source>Demography</source>
        <translation>Kependudukan</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Usaha</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Social protection</source>
        <translation>Perlindungan sosial</translation>
    </message>
    <message>
        <source>According to the lists</source>
        <translation>Menurut daftar</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasi</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>Working</source>
        <translation>Sedang bekerja</translation>
    </message>
    <message>
        <source>Counting the rows</source>
        <translation>Menghitung baris</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Memeriksa baris</translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation>Membandingkan dengan register</translation>
    </message>
    <message>
        <source>Reading the regions</source>
        <translation>Membaca wilayah</translation>
    </message>
    <message>
        <source>Checking the borders</source>
        <translation>Memeriksa batas wilayah</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Storing the rows</source>
        <translation>Menyimpan baris</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Menulis daftar</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Menulis laporan</translation>
    </message>
    <message>
        <source>Reading the households</source>
        <translation>Membaca keluarga</translation>
    </message>
    <message>
        <source>Reading the persons</source>
        <translation>Membaca orang</translation>
    </message>
    <message>
        <source>Moving the register</source>
        <translation>Memindahkan register</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Memeriksa berkas</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Memeriksa riwayat</translation>
    </message>
    <message>
        <source>Reading who takes part</source>
        <translation>Membaca siapa yang ikut serta</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Menerima</translation>
    </message>
    <message>
        <source>Inventing the people</source>
        <translation>Merekayasa orang contoh</translation>
    </message>
    <message>
        <source>Inventing the households</source>
        <translation>Merekayasa keluarga contoh</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Menulis berkas</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Mengurungkan</translation>
    </message>
    <message>
        <source>Looking for the families in the register</source>
        <translation>Mencari keluarga di register</translation>
    </message>
    <message>
        <source>Looking for rows of the same families</source>
        <translation>Mencari baris dari keluarga yang sama</translation>
    </message>
    <message>
        <source>Scoring the households</source>
        <translation>Menilai keluarga</translation>
    </message>
    <message>
        <source>Reading benefits and needs</source>
        <translation>Membaca bantuan dan kebutuhan</translation>
    </message>
    <message>
        <source>Asking the rules of needs</source>
        <translation>Menanyakan aturan kebutuhan</translation>
    </message>
    <message>
        <source>Writing the needs down</source>
        <translation>Mencatat kebutuhan</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Membaca jawaban</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>not ranked</source>
        <translation>belum diperingkat</translation>
    </message>
</context>
<context>
    <name>variable</name>
    <message>
        <source>Region code (Kemendagri)</source>
        <translation>Kode wilayah (Kemendagri)</translation>
    </message>
    <message>
        <source>Region code (BPS)</source>
        <translation>Kode wilayah (BPS)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Kind of region</source>
        <translation>Jenis wilayah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Parent region</source>
        <translation>Wilayah induk</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Batas wilayah</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Verification target</source>
        <translation>Target verval</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dusun/lingkungan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Titik lokasi</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation>Ketelitian (m)</translation>
    </message>
    <message>
        <source>How positioned</source>
        <translation>Cara penentuan titik</translation>
    </message>
    <message>
        <source>Building number</source>
        <translation>Nomor bangunan</translation>
    </message>
    <message>
        <source>Use of the building</source>
        <translation>Penggunaan bangunan</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Penguasaan bangunan</translation>
    </message>
    <message>
        <source>Proof of land</source>
        <translation>Bukti kepemilikan tanah</translation>
    </message>
    <message>
        <source>Floor area (m²)</source>
        <translation>Luas lantai (m²)</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Lantai terluas</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Dinding terluas</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Atap terluas</translation>
    </message>
    <message>
        <source>Condition of wall</source>
        <translation>Kondisi dinding</translation>
    </message>
    <message>
        <source>Condition of roof</source>
        <translation>Kondisi atap</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Jumlah kamar</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <translation>Sumber air minum</translation>
    </message>
    <message>
        <source>Distance to septic tank</source>
        <translation>Jarak ke tangki septik</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Penerangan</translation>
    </message>
    <message>
        <source>Power, meter 1</source>
        <translation>Daya meter 1</translation>
    </message>
    <message>
        <source>Power, meter 2</source>
        <translation>Daya meter 2</translation>
    </message>
    <message>
        <source>Power, meter 3</source>
        <translation>Daya meter 3</translation>
    </message>
    <message>
        <source>Cooking fuel</source>
        <translation>Bahan bakar memasak</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Fasilitas BAB</translation>
    </message>
    <message>
        <source>Kind of toilet</source>
        <translation>Kloset</translation>
    </message>
    <message>
        <source>Sewage</source>
        <translation>Pembuangan akhir tinja</translation>
    </message>
    <message>
        <source>PLN customer number</source>
        <translation>ID pelanggan PLN</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Lives there since</source>
        <translation>Tinggal di sana sejak</translation>
    </message>
    <message>
        <source>KK number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>KK status</source>
        <translation>Status KK</translation>
    </message>
    <message>
        <source>Result of enumeration</source>
        <translation>Hasil pendataan</translation>
    </message>
    <message>
        <source>P3KE family ID</source>
        <translation>ID keluarga P3KE</translation>
    </message>
    <message>
        <source>DTSEN family ID</source>
        <translation>ID keluarga DTSEN</translation>
    </message>
    <message>
        <source>BDT ID</source>
        <translation>ID BDT</translation>
    </message>
    <message>
        <source>Members according to list</source>
        <translation>Jumlah anggota menurut daftar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal data</translation>
    </message>
    <message>
        <source>Savings, jewellery or livestock</source>
        <translation>Tabungan, perhiasan, atau ternak</translation>
    </message>
    <message>
        <source>Income per month (Rp)</source>
        <translation>Penghasilan per bulan (Rp)</translation>
    </message>
    <message>
        <source>Spending per month (Rp)</source>
        <translation>Pengeluaran per bulan (Rp)</translation>
    </message>
    <message>
        <source>Meals per day</source>
        <translation>Makan per hari (kali)</translation>
    </message>
    <message>
        <source>Meat, milk or chicken per week</source>
        <translation>Daging, susu, atau ayam per minggu</translation>
    </message>
    <message>
        <source>New clothes per year</source>
        <translation>Pakaian baru per tahun</translation>
    </message>
    <message>
        <source>Can pay the clinic</source>
        <translation>Mampu membayar berobat</translation>
    </message>
    <message>
        <source>Worried about food in the past year</source>
        <translation>Khawatir kurang makan setahun terakhir</translation>
    </message>
    <message>
        <source>More than half spent on food</source>
        <translation>Lebih dari separuh pengeluaran untuk makan</translation>
    </message>
    <message>
        <source>Gas cylinder 5.5 kg or more</source>
        <translation>Tabung gas 5,5 kg atau lebih</translation>
    </message>
    <message>
        <source>Refrigerator</source>
        <translation>Lemari es</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>AC</translation>
    </message>
    <message>
        <source>Water heater</source>
        <translation>Pemanas air</translation>
    </message>
    <message>
        <source>House telephone</source>
        <translation>Telepon rumah</translation>
    </message>
    <message>
        <source>Flat television 30&quot; or more</source>
        <translation>TV layar datar 30&quot; atau lebih</translation>
    </message>
    <message>
        <source>Gold 10 g or more</source>
        <translation>Emas 10 g atau lebih</translation>
    </message>
    <message>
        <source>Computer or tablet</source>
        <translation>Komputer atau tablet</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Sepeda motor</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Sepeda</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Perahu</translation>
    </message>
    <message>
        <source>Motor boat</source>
        <translation>Perahu motor</translation>
    </message>
    <message>
        <source>Smartphone</source>
        <translation>Ponsel pintar</translation>
    </message>
    <message>
        <source>Other land</source>
        <translation>Lahan lain</translation>
    </message>
    <message>
        <source>House elsewhere</source>
        <translation>Rumah di tempat lain</translation>
    </message>
    <message>
        <source>Cattle</source>
        <translation>Sapi</translation>
    </message>
    <message>
        <source>Buffalo</source>
        <translation>Kerbau</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Kuda</translation>
    </message>
    <message>
        <source>Pigs</source>
        <translation>Babi</translation>
    </message>
    <message>
        <source>Goats and sheep</source>
        <translation>Kambing dan domba</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Bank account or wallet</source>
        <translation>Rekening bank atau dompet digital</translation>
    </message>
    <message>
        <source>Stunting risk</source>
        <translation>Risiko stunting</translation>
    </message>
    <message>
        <source>Targeting</source>
        <translation>Penyasaran</translation>
    </message>
    <message>
        <source>BPNT according to list</source>
        <translation>BPNT menurut daftar</translation>
    </message>
    <message>
        <source>BPUM according to list</source>
        <translation>BPUM menurut daftar</translation>
    </message>
    <message>
        <source>BST according to list</source>
        <translation>BST menurut daftar</translation>
    </message>
    <message>
        <source>PKH according to list</source>
        <translation>PKH menurut daftar</translation>
    </message>
    <message>
        <source>Sembako according to list</source>
        <translation>Sembako menurut daftar</translation>
    </message>
    <message>
        <source>Received Sembako/BPNT</source>
        <translation>Menerima Sembako/BPNT</translation>
    </message>
    <message>
        <source>Received PKH</source>
        <translation>Menerima PKH</translation>
    </message>
    <message>
        <source>Received BLT Dana Desa</source>
        <translation>Menerima BLT Dana Desa</translation>
    </message>
    <message>
        <source>Received electricity subsidy</source>
        <translation>Menerima subsidi listrik</translation>
    </message>
    <message>
        <source>Received local aid</source>
        <translation>Menerima bantuan pemda</translation>
    </message>
    <message>
        <source>Received fertiliser subsidy</source>
        <translation>Menerima subsidi pupuk</translation>
    </message>
    <message>
        <source>Received LPG subsidy</source>
        <translation>Menerima subsidi LPG</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Keberadaan</translation>
    </message>
    <message>
        <source>Date of presence check</source>
        <translation>Tanggal cek keberadaan</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Dicek oleh</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Pindah ke</translation>
    </message>
    <message>
        <source>Double of</source>
        <translation>Ganda dengan</translation>
    </message>
    <message>
        <source>Note on presence</source>
        <translation>Catatan keberadaan</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Kelayakan</translation>
    </message>
    <message>
        <source>Date of eligibility</source>
        <translation>Tanggal penilaian kelayakan</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Dinilai oleh</translation>
    </message>
    <message>
        <source>Reason for eligibility</source>
        <translation>Alasan kelayakan</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Berakhir pada</translation>
    </message>
    <message>
        <source>Why ended</source>
        <translation>Alasan berakhir</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>Hubungan dengan kepala keluarga</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Anggota sejak</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK status</source>
        <translation>Status NIK</translation>
    </message>
    <message>
        <source>Dukcapil match</source>
        <translation>Padan Dukcapil</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Nama ibu kandung</translation>
    </message>
    <message>
        <source>BPJS card number</source>
        <translation>Nomor kartu BPJS</translation>
    </message>
    <message>
        <source>KKS card number</source>
        <translation>Nomor kartu KKS</translation>
    </message>
    <message>
        <source>P3KE person ID</source>
        <translation>ID individu P3KE</translation>
    </message>
    <message>
        <source>BDT person ID</source>
        <translation>ID individu BDT</translation>
    </message>
    <message>
        <source>Semesta ID</source>
        <translation>ID Semesta</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Status kawin</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>Dokumen identitas</translation>
    </message>
    <message>
        <source>School attendance</source>
        <translation>Partisipasi sekolah</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Jenjang sekolah</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Highest diploma</source>
        <translation>Ijazah tertinggi</translation>
    </message>
    <message>
        <source>Education (P3KE)</source>
        <translation>Pendidikan (P3KE)</translation>
    </message>
    <message>
        <source>Worked last week</source>
        <translation>Bekerja seminggu terakhir</translation>
    </message>
    <message>
        <source>Hours of work per week</source>
        <translation>Jam kerja per minggu</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Lapangan usaha</translation>
    </message>
    <message>
        <source>Position at work</source>
        <translation>Kedudukan dalam pekerjaan</translation>
    </message>
    <message>
        <source>Occupation (P3KE)</source>
        <translation>Pekerjaan (P3KE)</translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Has a business</source>
        <translation>Punya usaha</translation>
    </message>
    <message>
        <source>Number of businesses</source>
        <translation>Jumlah usaha</translation>
    </message>
    <message>
        <source>Industry of the business</source>
        <translation>Lapangan usaha dari usaha utama</translation>
    </message>
    <message>
        <source>Paid workers</source>
        <translation>Pekerja dibayar</translation>
    </message>
    <message>
        <source>Unpaid workers</source>
        <translation>Pekerja tidak dibayar</translation>
    </message>
    <message>
        <source>Business licences</source>
        <translation>Izin usaha</translation>
    </message>
    <message>
        <source>Turnover per year</source>
        <translation>Omzet per tahun</translation>
    </message>
    <message>
        <source>Internet for the business</source>
        <translation>Internet untuk usaha</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Kondisi gizi</translation>
    </message>
    <message>
        <source>Seeing</source>
        <translation>Penglihatan</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Pendengaran</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Using hands</source>
        <translation>Menggunakan tangan</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Belajar</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Perilaku</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Berbicara</translation>
    </message>
    <message>
        <source>Self care</source>
        <translation>Mengurus diri</translation>
    </message>
    <message>
        <source>Remembering</source>
        <translation>Mengingat</translation>
    </message>
    <message>
        <source>Sadness or depression</source>
        <translation>Kesedihan atau depresi</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Pengasuh</translation>
    </message>
    <message>
        <source>Chronic illness</source>
        <translation>Penyakit kronis</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Hamil</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Jaminan kesehatan</translation>
    </message>
    <message>
        <source>Prakerja</source>
        <translation>Prakerja</translation>
    </message>
    <message>
        <source>KUR credit</source>
        <translation>Kredit KUR</translation>
    </message>
    <message>
        <source>UMi credit</source>
        <translation>Kredit UMi</translation>
    </message>
    <message>
        <source>PIP</source>
        <translation>PIP</translation>
    </message>
    <message>
        <source>Work insurance</source>
        <translation>Jaminan ketenagakerjaan</translation>
    </message>
    <message>
        <source>PBI-JK (national)</source>
        <translation>PBI-JK (nasional)</translation>
    </message>
    <message>
        <source>PBI of the region</source>
        <translation>PBI pemda</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Meninggal pada</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Keluar pada</translation>
    </message>
    <message>
        <source>Why left</source>
        <translation>Alasan keluar</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>Jenis daftar</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Tanggal keadaan</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Diberikan oleh</translation>
    </message>
    <message>
        <source>BAST number</source>
        <translation>Nomor BAST</translation>
    </message>
    <message>
        <source>BAST date</source>
        <translation>Tanggal BAST</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Keperluan</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Simpan sampai</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Profil impor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Name of program</source>
        <translation>Nama program</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama pendek</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>Dinas pelaksana</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Diberikan kepada</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kuota</translation>
    </message>
    <message>
        <source>Amount (Rp)</source>
        <translation>Jumlah (Rp)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>National decile</source>
        <translation>Desil nasional</translation>
    </message>
    <message>
        <source>Provincial decile</source>
        <translation>Desil provinsi</translation>
    </message>
    <message>
        <source>City decile</source>
        <translation>Desil kota</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Persentil</translation>
    </message>
    <message>
        <source>First given to</source>
        <translation>Semula diterima oleh</translation>
    </message>
    <message>
        <source>First given to household</source>
        <translation>Semula diterima keluarga</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Tanggal diusulkan</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Tanggal disetujui</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Tanggal disalurkan</translation>
    </message>
    <message>
        <source>Why in spite of a warning</source>
        <translation>Alasan meskipun ada peringatan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Orang pertama</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Orang kedua</translation>
    </message>
    <message>
        <source>First household</source>
        <translation>Keluarga pertama</translation>
    </message>
    <message>
        <source>Second household</source>
        <translation>Keluarga kedua</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Tanggal putusan</translation>
    </message>
    <message>
        <source>Match weight</source>
        <translation>Bobot kecocokan</translation>
    </message>
    <message>
        <source>Matching model</source>
        <translation>Model pemadanan</translation>
    </message>
    <message>
        <source>Name of model</source>
        <translation>Nama model</translation>
    </message>
    <message>
        <source>Short name of model</source>
        <translation>Nama singkat model</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Berkas model</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Disusun oleh</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Tanggal disusun</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Decision letter</source>
        <translation>Surat keputusan</translation>
    </message>
    <message>
        <source>Kind of objection</source>
        <translation>Jenis sanggahan</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Tanggal diajukan</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Contested indicator</source>
        <translation>Indikator yang disanggah</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>Skor saat itu</translation>
    </message>
    <message>
        <source>Reason card then</source>
        <translation>Kartu alasan saat itu</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Dilaporkan oleh</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>Isi sanggahan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Name of line</source>
        <translation>Nama garis</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Kode wilayah</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Rupiah per head and month</source>
        <translation>Rupiah per kapita per bulan</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Tanggal terbit</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Nilai target</translation>
    </message>
    <message>
        <source>Target up to</source>
        <translation>Target sampai</translation>
    </message>
    <message>
        <source>Planning document</source>
        <translation>Dokumen perencanaan</translation>
    </message>
    <message>
        <source>Name of snapshot</source>
        <translation>Nama potret data</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dibuat tanggal</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Jumlah bagian</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>First program</source>
        <translation>Program pertama</translation>
    </message>
    <message>
        <source>Second program</source>
        <translation>Program kedua</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Boleh bersama</translation>
    </message>
    <message>
        <source>Name of group</source>
        <translation>Nama kelompok</translation>
    </message>
    <message>
        <source>Business of the group</source>
        <translation>Usaha kelompok</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>Tanggal dibentuk</translation>
    </message>
    <message>
        <source>Role in the group</source>
        <translation>Peran dalam kelompok</translation>
    </message>
    <message>
        <source>Code of rule</source>
        <translation>Kode aturan</translation>
    </message>
    <message>
        <source>Name of need</source>
        <translation>Nama kebutuhan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Days to the deadline</source>
        <translation>Hari hingga tenggat</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Kebutuhan</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Tanggal selesai</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Dipenuhi oleh</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Potret data</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Yang dihitung</translation>
    </message>
</context>
</TS>
