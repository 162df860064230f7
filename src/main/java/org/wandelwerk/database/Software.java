package org.wandelwerk.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the class path; a broken unpack is never used. */
record Software(Path path) {

    private static final String UNFINISHED = "unfinished-software";

    static Software in(ServerFolder folder) throws IOException {
        var archive = archive();
        var software = folder.path().resolve("software-" + fingerprint(archive));
        if (!Files.exists(software)) {
            unpack(archive, software);
        }
        return new Software(software);
    }

    String program(String name) {
        return path.resolve("bin").resolve(name).toString();
    }

    /** Lets another folder have the same programs by links; where those cannot be made, it unpacks its own. */
    void lendTo(ServerFolder other) throws IOException, InterruptedException {
        var unfinished = other.path().resolve(UNFINISHED);
        var lent = other.path().resolve(path.getFileName());
        if (Files.exists(lent)) {
            return;
        }
        ServerFolder.delete(unfinished);
        if (Program.run(other.path(), "cp", "-al", path.toString(), unfinished.toString())
                .succeeded()) {
            Files.move(unfinished, lent);
        }
    }

    /** Removes what an earlier version of the application left; only while no server runs. */
    void removeOthers() throws IOException {
        try (var others = Files.newDirectoryStream(path.resolveSibling("."), "software-*")) {
            for (var other : others) {
                if (!other.normalize().equals(path)) {
                    ServerFolder.delete(other);
                }
            }
        }
    }

    private static void unpack(URL archive, Path software) throws IOException {
        var unfinished = software.resolveSibling(UNFINISHED);
        ServerFolder.delete(unfinished);
        ServerFolder.create(unfinished);
        try (var packed = archive.openStream();
                var content = new XZInputStream(packed)) {
            new TarArchive(content).unpack(unfinished);
        }
        Files.move(unfinished, software);
    }

    private static URL archive() {
        var name = "/postgres-%s-%s.txz".formatted(system(), processor());
        var archive = Software.class.getResource(name);
        if (archive == null) {
            throw new IllegalStateException("No PostgreSQL is packed for this system (%s is missing):".formatted(name)
                    + " set WANDELWERK_DATABASE_URL to one of your own");
        }
        return archive;
    }

    private static String fingerprint(URL archive) throws IOException {
        var connection = archive.openConnection();
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getContentLengthLong());
    }

    private static String system() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        var name = System.getProperty("os.arch", "");
        var built = List.of("amd64", "x86_64").contains(name) ? "x86_64" : "arm_64";
        return Files.exists(Path.of("/etc/alpine-release")) ? built + "-alpine_linux" : built;
    }
}
