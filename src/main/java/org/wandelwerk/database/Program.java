package org.wandelwerk.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another program run to its end, with what it printed. */
record Program(int code, String output) {

    /** Goes through {@code env}, because a program that is not there is then an exit code like any other. */
    static Program run(Path folder, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("/usr/bin/env");
        builder.command().addAll(command);
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Program(process.waitFor(), output);
    }

    static Program run(Path folder, String... command) throws IOException, InterruptedException {
        return run(folder, List.of(command));
    }

    boolean succeeded() {
        return code == 0;
    }
}
