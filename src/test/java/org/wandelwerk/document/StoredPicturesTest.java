package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.document.SomeFiles.bytes;
import static org.wandelwerk.document.SomeFiles.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a picture its dots are kept and nothing that was written beside them. */
class StoredPicturesTest extends FilesTakenIn {

    private static final String PLACE = "51.7563N 14.3329E, Kamera von Muster";

    private byte[] stored(String name, byte[] file) throws IOException {
        var taken = take(name, file);
        var stored = Files.readAllBytes(new FileStore(home).path(taken.digest()));
        assertThat(stored).hasSize((int) taken.size());
        return stored;
    }

    private static String letters(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage seen(byte[] file) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
    }

    /** A photo with Exif: which way is up, and then words; and behind its end a file of another kind. */
    private static byte[] photo(int turn) throws IOException {
        var exif = new ByteArrayOutputStream();
        exif.write(bytes("Exif\0\0II*\0"));
        exif.write(HexFormat.of().parseHex("08000000" + "0200"));
        exif.write(HexFormat.of().parseHex("0e010200" + "24000000" + "26000000"));
        exif.write(HexFormat.of().parseHex("12010300" + "01000000" + "0%d000000".formatted(turn) + "00000000"));
        exif.write(bytes(PLACE));
        var photo = new ByteArrayOutputStream();
        photo.write(HexFormat.of().parseHex("ffd8ffe1"));
        photo.write(exif.size() + 2 >> 8);
        photo.write(exif.size() + 2);
        exif.writeTo(photo);
        photo.write(HexFormat.of().parseHex("fffe0006"));
        photo.write(bytes("Wort"));
        var plain = picture("jpeg");
        photo.write(plain, 2, plain.length - 2);
        photo.write(bytes("PK\u0003\u0004 versteckt"));
        return photo.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void aPhotoKeepsWhichWayIsUpAndForgetsWhereItWasTaken(int turn) throws IOException {
        var came = photo(turn);
        assertThat(letters(came)).contains(PLACE, "Wort", "versteckt");

        var stored = stored("Foto.jpg", came);

        assertThat(letters(stored)).doesNotContain(PLACE, "Muster", "Wort", "versteckt", "PK");
        assertThat(seen(stored).getWidth()).isEqualTo(20);
        var up = letters(HexFormat.of().parseHex("0112000300000001000%d0000".formatted(turn)));
        assertThat(letters(stored).contains(up)).isEqualTo(turn > 1);
    }

    @Test
    void aPictureForgetsItsWordsAndWhatHidesBehindIt() throws IOException {
        var plain = picture("png");
        var words = bytes("tEXtComment\0" + PLACE);
        var checksum = new CRC32();
        checksum.update(words);
        var came = new ByteArrayOutputStream();
        came.write(plain, 0, 33);
        came.write(HexFormat.of().parseHex("%08x".formatted(words.length - 4)));
        came.write(words);
        came.write(HexFormat.of().parseHex("%08x".formatted(checksum.getValue())));
        came.write(plain, 33, plain.length - 33);
        came.write(bytes("<script>1</script>"));

        var stored = stored("Bild.png", came.toByteArray());

        assertThat(letters(stored)).doesNotContain(PLACE, "tEXt", "script");
        assertThat(seen(stored).getHeight()).isEqualTo(10);
    }

    @Test
    void whatCameIsStoredNowhere() throws IOException {
        stored("Foto.jpg", photo(6));
        try (var files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(1)
                    .allSatisfy(file ->
                            assertThat(letters(Files.readAllBytes(file))).doesNotContain("Muster"));
        }
    }

    @Test
    void whoeverSendsAPictureForPrintingIsToldHowToMendIt() throws IOException {
        assertThat(refused("Druck.jpg", forPrinting())).isEqualTo("colours");
    }

    private static byte[] forPrinting() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var dots = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 20, 10, 4, null);
            writer.write(null, new IIOImage(dots, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void aPictureThatBreaksOffIsRefused() throws IOException {
        var png = picture("png");
        assertThat(refused("Halb.png", Arrays.copyOf(png, png.length / 2))).isEqualTo("unreadable");
    }
}
