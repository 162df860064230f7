package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM beside that of the test, for what must be killed or run as somebody else. */
public final class ChildJvm {

    public static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private ChildJvm() {}

    static Process start(List<String> prefix, String classPath, Class<?> program, List<String> arguments)
            throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(java(), "-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp", classPath, program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static Process start(Class<?> program, String... arguments) throws IOException {
        return start(List.of(), CLASS_PATH, program, List.of(arguments));
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
