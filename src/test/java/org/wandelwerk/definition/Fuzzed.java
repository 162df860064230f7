package org.wandelwerk.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * The kept files of one parser, changed at random and always in the same way. What was found once is kept as a file in
 * the folder of the parser below {@code src/test/resources/fuzz}.
 *
 * @param parser the name of the folder
 * @param words what the parser looks for, to be put into the files
 */
public record Fuzzed(String parser, String... words) {

    private static final Path CORPUS = Path.of("src/test/resources/fuzz");
    private static final int TIMES = 150;
    private static final long SEED = 20_270_211;
    private static final long MOST_NANOSECONDS = 3_000_000_000L;
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    /** What a parser does with a file. */
    public interface Parsing {
        void parse(String name, byte[] file) throws Exception;
    }

    /**
     * Each file is read, or refused by one of the house's own refusals, within three seconds and a bounded memory.
     *
     * @param refusals what may be thrown, and nothing else
     */
    public void isReadOrRefused(Parsing parsing, Class<?>... refusals) {
        var random = new Random(SEED);
        for (var file : files().entrySet()) {
            read(file.getKey(), file.getValue(), parsing, refusals);
            for (int times = 0; times < TIMES; times++) {
                read(file.getKey(), changed(file.getValue(), random), parsing, refusals);
            }
        }
    }

    /** Lets a small file be read, so that the test tells of a parser that refuses all. */
    public boolean isAnyRead(Parsing parsing) {
        return files().entrySet().stream()
                .anyMatch(
                        file -> Assertions.catchThrowable(() -> parsing.parse(file.getKey(), file.getValue())) == null);
    }

    private Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        try (var kept = Files.list(CORPUS.resolve(parser))) {
            for (var file : kept.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(files).as(parser).isNotEmpty();
        return files;
    }

    private void read(String name, byte[] file, Parsing parsing, Class<?>... refusals) {
        var begun = System.nanoTime();
        var before = allocated();
        ThrowingCallable call = () -> parsing.parse(name, file);
        var thrown = Assertions.catchThrowable(call);
        var what = "%s/%s: %s".formatted(parser, name, new String(file, StandardCharsets.UTF_8));
        if (thrown != null) {
            assertThat(thrown).as(what).isInstanceOfAny(refusals);
        }
        assertThat(System.nanoTime() - begun).as(what).isLessThan(MOST_NANOSECONDS);
        assertThat(allocated() - before).as(what).isLessThan(MOST_BYTES);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private byte[] changed(byte[] file, Random random) {
        var changed = file;
        for (int changes = 1 + random.nextInt(4); changes > 0 && changed.length > 8; changes--) {
            changed = changedOnce(changed, random);
        }
        return changed;
    }

    private byte[] changedOnce(byte[] file, Random random) {
        var at = random.nextInt(file.length);
        var until = Math.min(file.length, at + 1 + random.nextInt(200));
        var copy = file.clone();
        return switch (random.nextInt(7)) {
            case 0 -> {
                copy[at] = (byte) random.nextInt(256);
                yield copy;
            }
            case 1 -> Arrays.copyOf(file, Math.max(5, at));
            case 2, 3 -> put(file, at, at, words[random.nextInt(words.length)].getBytes(StandardCharsets.UTF_8));
            case 4 -> put(file, at, at, Arrays.copyOfRange(file, at, until));
            case 5 -> put(file, at, until, new byte[0]);
            default -> {
                copy[at] ^= (byte) (1 << random.nextInt(8));
                yield copy;
            }
        };
    }

    /** The file with other bytes from one place until another. */
    private static byte[] put(byte[] file, int from, int until, byte[] other) {
        var all = new byte[file.length - (until - from) + other.length];
        System.arraycopy(file, 0, all, 0, from);
        System.arraycopy(other, 0, all, from, other.length);
        System.arraycopy(file, until, all, from + other.length, file.length - until);
        return all;
    }
}
