package org.wandelwerk.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.inspection.ReadOneFile;
import org.wandelwerk.inspection.UnusableFile;

/**
 * Looks into files of strangers in a process of its own, with memory and time of its own: a file that takes too much
 * of either ends that process, and not the house. It is given the file and nothing else of the house.
 */
@Component
class ReadingProcess {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int MOST_SAID = 1 << 20;

    /** What sixty million dots of three colours take, and what goes on beside them. */
    private static final String MEMORY_OF_PICTURES = "-Xmx288m";

    private static final String MEMORY = "-Xmx160m";
    private static final String PICTURE = "picture";

    /** How the JVM ends when its memory is used up; others end it with more than 128. */
    private static final int NO_MEMORY = 3;

    private static final int ENDED_BY_OTHERS = 128;
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final FileStore store;
    private final Semaphore turns;
    private final Duration wait;
    private final Duration longest;

    @Autowired
    ReadingProcess(FileStore store) {
        this(store, new Semaphore(2, true), LONGEST_WAIT, LONGEST);
    }

    /** Lets as many look at once as there are turns, each as long as it may, and others wait. */
    ReadingProcess(FileStore store, Semaphore turns, Duration wait, Duration longest) {
        this.store = store;
        this.turns = turns;
        this.wait = wait;
        this.longest = longest;
    }

    /**
     * What a file is.
     *
     * @param name what it is called; its end has to say what it is
     * @throws UnusableFile when it could do something, takes too much of anything, or too many look at files already
     */
    DocumentType type(Path file, String name) throws IOException {
        var words = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        var said = inTurn(() -> ask("type", file, words));
        if (said.startsWith(ReadOneFile.TAKEN)) {
            return DocumentType.valueOf(said.substring(ReadOneFile.TAKEN.length()));
        }
        throw refusal(said);
    }

    /** The words in a file that was looked at; whoever asks does so one file after the other. */
    String text(Path file, DocumentType type) throws IOException {
        try {
            return ask("text", file, type.name());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableFile("busy", e);
        }
    }

    /**
     * Draws a picture anew, as large as before and with nothing beside its dots.
     *
     * @return the copy, which whoever asks takes away
     * @throws UnusableFile when it cannot be drawn, takes too much of anything, or too many look at files already
     */
    Path picture(Path file, DocumentType type) throws IOException {
        return inTurn(() -> drawn(file, type));
    }

    private Path drawn(Path file, DocumentType type) throws IOException, InterruptedException {
        var copy = store.incoming();
        var ended = ReadOneFile.REFUSED;
        try {
            ended = await(started(List.of(PICTURE, file.toAbsolutePath().toString(), type.name()), copy));
            check(ended, PICTURE);
            if (ended == ReadOneFile.REFUSED) {
                throw refusal(said(copy));
            }
            return copy;
        } finally {
            if (ended != 0) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private static UnusableFile refusal(String said) {
        var parts = said.split("\n", 2);
        return UnusableFile.said(parts[0], parts[1]);
    }

    private static String said(Path answer) throws IOException {
        try (var said = Files.newInputStream(answer)) {
            return new String(said.readNBytes(MOST_SAID), StandardCharsets.UTF_8);
        }
    }

    /** What is asked of the other process. */
    private interface Asking<T> {
        T ask() throws IOException, InterruptedException;
    }

    private <T> T inTurn(Asking<T> asking) throws IOException {
        try {
            if (!turns.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnusableFile("busy");
            }
            try {
                return asking.ask();
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableFile("busy", e);
        }
    }

    private String ask(String question, Path file, String about) throws IOException, InterruptedException {
        var answer = store.incoming();
        try {
            check(await(started(List.of(question, file.toAbsolutePath().toString(), about), answer)), question);
            return said(answer);
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    /** However the waiting ends, the process does not outlive it. */
    private int await(Process process) throws InterruptedException {
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnusableFile("unpacked");
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void check(int ended, String question) throws IOException {
        if (ended == NO_MEMORY || ended > ENDED_BY_OTHERS) {
            throw new UnusableFile("unpacked");
        }
        if (ended != 0 && !(ended == ReadOneFile.REFUSED && question.equals(PICTURE))) {
            throw new IOException("The process that reads files (%s) ended with %d".formatted(question, ended));
        }
    }

    private static Process started(List<String> arguments, Path answer) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                arguments.getFirst().equals(PICTURE) ? MEMORY_OF_PICTURES : MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")));
        command.addAll(program());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(answer.toFile());
        builder.environment().keySet().removeIf(name -> !name.matches("LANG|LC_.*"));
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** From the same classes as the house, however it was started. */
    private static List<String> program() {
        var classes = System.getProperty("java.class.path");
        var isPacked = String.valueOf(
                        ReadOneFile.class.getProtectionDomain().getCodeSource().getLocation())
                .startsWith("jar:nested:");
        return isPacked
                ? List.of("-Dloader.main=" + ReadOneFile.class.getName(), "-cp", classes, LAUNCHER)
                : List.of("-cp", classes, ReadOneFile.class.getName());
    }
}
