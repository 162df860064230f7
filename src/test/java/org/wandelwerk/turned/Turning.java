package org.wandelwerk.turned;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * Puts other bodies into the methods of a running house, and the former ones again. Only classes that become others are
 * touched: those beside them in the same source would be refused when they are records with annotations.
 */
final class Turning implements AutoCloseable {

    private final Instrumentation house;
    private final List<ClassDefinition> former = new ArrayList<>();

    private Turning(Instrumentation house) {
        this.house = house;
    }

    /** Turns a rule round until this is closed. */
    static Turning of(TurnedRule rule, Instrumentation house) throws IOException {
        var turning = new Turning(house);
        var made = compiled(rule, rule.text());
        var former = compiled(rule, Files.readString(rule.file()));
        var definitions = new ArrayList<ClassDefinition>();
        try (var files = Files.walk(made)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = made.relativize(file);
                var bytes = Files.readAllBytes(file);
                var before = Files.readAllBytes(former.resolve(name));
                if (!Arrays.equals(bytes, before)) {
                    definitions.add(new ClassDefinition(type(name), bytes));
                    turning.former.add(new ClassDefinition(type(name), before));
                }
            }
        }
        turning.put(definitions);
        return turning;
    }

    private static Class<?> type(Path file) {
        try {
            var name = file.toString().replace('/', '.').replaceFirst("[.]class$", "");
            return Class.forName(name, false, Turning.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a rule is turned round within the classes that are there", e);
        }
    }

    private static Path compiled(TurnedRule rule, String text) throws IOException {
        var folder = Files.createTempDirectory("turned");
        var source = folder.resolve("source").resolve(rule.file().getFileName());
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        var made = Files.createDirectory(folder.resolve("made"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
            var options = List.of(
                    "-proc:none",
                    "-parameters",
                    "-g",
                    "-nowarn",
                    "-d",
                    made.toString(),
                    "-cp",
                    System.getProperty("java.class.path"));
            if (!compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                    .call()) {
                throw new IllegalStateException(rule + " is no Java: " + said);
            }
        }
        return made;
    }

    private void put(List<ClassDefinition> definitions) {
        try {
            house.redefineClasses(definitions.toArray(ClassDefinition[]::new));
        } catch (ClassNotFoundException | UnmodifiableClassException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        put(former);
    }
}
