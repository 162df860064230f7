package org.wandelwerk.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;

/** A program of its own: says of one file what it is, gives the words in it, or draws it anew. */
public final class ReadOneFile {

    /** How what is said of a file begins that is taken; its type follows. */
    public static final String TAKEN = "taken ";

    /** How it ends when a file is refused, and says why. */
    public static final int REFUSED = 4;

    private static final Duration LONGEST = Duration.ofSeconds(40);

    private ReadOneFile() {}

    /**
     * Takes what is asked for ({@code type}, {@code text} or {@code picture}), the path, and the name of the file in
     * Base64, or its type.
     */
    public static void main(String[] arguments) throws IOException {
        Thread.ofPlatform().daemon().start(ReadOneFile::endInAnyCase);
        var file = Path.of(arguments[1]);
        var said = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        if (arguments[0].equals("type")) {
            said.print(type(file, new String(Base64.getDecoder().decode(arguments[2]), StandardCharsets.UTF_8)));
        } else if (arguments[0].equals("picture")) {
            draw(file, DocumentType.valueOf(arguments[2]), said);
        } else {
            said.print(WrittenText.of(file, DocumentType.valueOf(arguments[2])));
        }
        said.flush();
    }

    private static void draw(Path file, DocumentType type, PrintStream to) throws IOException {
        var drawn = new ByteArrayOutputStream();
        try {
            PictureCopy.write(file, type, drawn);
            drawn.writeTo(to);
        } catch (UnusableFile refusal) {
            to.print(refusal.rule() + "\n" + refusal.detail());
            to.flush();
            System.exit(REFUSED);
        }
    }

    /** Also when nobody is left who would end it. */
    private static void endInAnyCase() {
        LockSupport.parkNanos(LONGEST.toNanos());
        Runtime.getRuntime().halt(1);
    }

    private static String type(Path file, String name) throws IOException {
        try {
            return TAKEN + FileInspection.inspect(file, name);
        } catch (UnusableFile refusal) {
            return refusal.rule() + "\n" + refusal.detail();
        }
    }
}
