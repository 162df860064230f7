package org.wandelwerk.turned;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** Is loaded before a program, so that classes can be changed while it runs. */
public final class Agent {

    private static @Nullable Instrumentation house;

    private Agent() {}

    /** Called by the JVM, as the manifest of the jar says by which this is loaded. */
    public static void premain(@Nullable String arguments, Instrumentation instrumentation) {
        house = instrumentation;
    }

    static Instrumentation house() {
        if (house == null) {
            throw new IllegalStateException("started without the agent");
        }
        return house;
    }

    /** Runs a program with the agent and the classes of this one, and answers with what it ended by. */
    static int startWith(Class<?> program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-javaagent:" + jar(),
                "-Xmx3g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dspring.test.context.cache.maxSize=12",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static Path jar() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Agent.class.getName());
        manifest.getMainAttributes().putValue("Can-Redefine-Classes", "true");
        var jar = Files.createTempFile("agent", ".jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }
}
