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
import java.util.List;
import javax.tools.ToolProvider;

/** Puts other bodies into the methods of a running house, and the former ones again. */
final class Turning implements AutoCloseable {

    private static final Path CLASSES = Path.of("target/classes");

    private final Instrumentation house;
    private final List<ClassDefinition> former = new ArrayList<>();

    private Turning(Instrumentation house) {
        this.house = house;
    }

    /** Turns a rule round until this is closed. */
    static Turning of(TurnedRule rule, Instrumentation house) throws IOException {
        var turning = new Turning(house);
        var made = compiled(rule);
        var definitions = new ArrayList<ClassDefinition>();
        try (var files = Files.walk(made)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = made.relativize(file);
                var type = type(name);
                definitions.add(new ClassDefinition(type, Files.readAllBytes(file)));
                turning.former.add(new ClassDefinition(type, Files.readAllBytes(CLASSES.resolve(name))));
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

    private static Path compiled(TurnedRule rule) throws IOException {
        var folder = Files.createTempDirectory("turned");
        var source = folder.resolve("source").resolve(rule.file().getFileName());
        Files.createDirectories(source.getParent());
        Files.writeString(source, rule.text());
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
