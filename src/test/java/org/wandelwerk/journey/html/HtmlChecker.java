package org.wandelwerk.journey.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Nu HTML checker of the W3C, as a program of its own, because it brings other versions of what the house uses.
 * The build lays it into {@code target/html-checker}.
 */
final class HtmlChecker {

    private static final Path PROGRAM = Path.of("target", "html-checker");

    /** It does not know this property of SVG yet. */
    private static final String UNKNOWN_TO_IT = ".*paint-order.*";

    private final Path folder;

    HtmlChecker(Path folder) {
        this.folder = folder;
    }

    /**
     * What is wrong with pages, each with the name of its page; warnings count.
     *
     * @param pages the HTML of each page by its name
     */
    List<String> faults(Map<String, byte[]> pages) {
        try {
            var names = new ArrayList<String>();
            for (var page : pages.entrySet()) {
                Files.write(folder.resolve(names.size() + ".html"), page.getValue());
                names.add(page.getKey());
            }
            return read(names, said(names.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String said(int pages) throws IOException, InterruptedException {
        var said = folder.resolve("said.json");
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx400m",
                                "-Xss4m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                PROGRAM.toAbsolutePath() + "/*",
                                "nu.validator.client.SimpleCommandLineValidator",
                                "--format",
                                "json",
                                "--filterpattern",
                                UNKNOWN_TO_IT),
                        Stream.iterate(0, number -> number + 1)
                                .limit(pages)
                                .map(number -> folder.resolve(number + ".html").toString()))
                .toList();
        var log = folder.resolve("log").toFile();
        new ProcessBuilder(command)
                .redirectError(said.toFile())
                .redirectOutput(log)
                .start()
                .waitFor();
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    private static List<String> read(List<String> names, String said) {
        var messages = JsonMapper.shared().readTree(said).path("messages");
        if (!messages.isArray()) {
            throw new IllegalStateException("the checker said: " + said);
        }
        return messages.valueStream()
                .map(message -> {
                    var file = message.path("url").asString("").replaceAll(".*/|[.]html$", "");
                    var name = file.isEmpty() ? "?" : names.get(Integer.parseInt(file));
                    return "%s: line %d: %s: %s"
                            .formatted(
                                    name,
                                    message.path("lastLine").asInt(0),
                                    message.path("message").asString(""),
                                    message.path("extract").asString(""));
                })
                .toList();
    }
}
