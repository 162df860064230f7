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
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * The kept files of one parser, changed at random and always in the same way. What was found once is kept as a file in
 * the folder of the parser below {@code src/test/resources/fuzz}. With {@code -Dfuzz.seconds=120} each parser is tried
 * for so long, in other ways each time; what it stumbles over is left below {@code target/fuzz}, to be kept.
 *
 * @param parser the name of the folder
 * @param words what the parser looks for, to be put into the files
 */
public record Fuzzed(String parser, String... words) {

    private static final Path CORPUS = Path.of("src/test/resources/fuzz");
    private static final int TIMES = 150;
    private static final long SEED = 20_270_211;
    private static final Path FOUND = Path.of("target/fuzz");
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
        var files = files();
        files.forEach((name, file) -> read(name, file, parsing, refusals));
        forAsLongAsWanted(
                SEED,
                random -> files.forEach((name, file) -> {
                    for (int times = 0; times < TIMES; times++) {
                        read(name, changed(file, random), parsing, refusals);
                    }
                }));
    }

    /** Does something once and always in the same way; or again and again in other ways, for the seconds wished for. */
    public static void forAsLongAsWanted(long seed, Consumer<Random> round) {
        round.accept(new Random(seed));
        var seconds = Long.getLong("fuzz.seconds", 0);
        var others = new Random();
        for (var begun = System.nanoTime(); System.nanoTime() - begun < seconds * 1e9; ) {
            round.accept(new Random(others.nextLong()));
        }
    }

    /** Leaves a file over which a parser stumbled where somebody finds it. */
    public static Path found(String parser, String name, byte[] file) {
        try {
            var folder = Files.createDirectories(FOUND.resolve(parser));
            return Files.write(folder.resolve(Integer.toHexString(Arrays.hashCode(file)) + "-" + name), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        var nanoseconds = System.nanoTime() - begun;
        var bytes = allocated() - before;
        var isFault = thrown != null && Arrays.stream(refusals).noneMatch(refusal -> refusal.isInstance(thrown));
        if (isFault || nanoseconds >= MOST_NANOSECONDS || bytes >= MOST_BYTES) {
            throw new AssertionError(
                    "%s took %d ns and %d bytes: %s"
                            .formatted(
                                    found(parser, name, file),
                                    nanoseconds,
                                    bytes,
                                    new String(file, StandardCharsets.UTF_8)),
                    thrown);
        }
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
