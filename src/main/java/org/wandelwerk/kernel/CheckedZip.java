package org.wandelwerk.kernel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that knows the digest of each of its files and at last of itself. */
public final class CheckedZip implements AutoCloseable {

    private final MessageDigest whole = sha256();
    private final Map<String, String> digests = new TreeMap<>();
    private final ZipOutputStream zip;
    private final FileTime time;

    public CheckedZip(OutputStream output, Instant time) {
        this.time = FileTime.from(time);
        this.zip = new ZipOutputStream(
                new DigestOutputStream(new BufferedOutputStream(output), whole), StandardCharsets.UTF_8);
    }

    /** Writes into one file of the ZIP. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream output) throws IOException;
    }

    public void add(String name, Content content) throws IOException {
        var digest = sha256();
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(time);
        zip.putNextEntry(entry);
        // never closed: the ZIP goes on below it
        var output = new DigestOutputStream(zip, digest);
        content.write(output);
        output.flush();
        zip.closeEntry();
        digests.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    public void add(String name, String text) throws IOException {
        add(name, output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Closes the ZIP with the list of its files, and gives the digest of all. */
    public String finish() throws IOException {
        var sums = new StringBuilder();
        digests.forEach(
                (name, digest) -> sums.append(digest).append("  ").append(name).append('\n'));
        add("SHA256SUMS", sums.toString());
        zip.close();
        return HexFormat.of().formatHex(whole.digest());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
