package org.wandelwerk.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Computes the chain of seals anew from the files of a pack alone, as its instructions say. */
public record PackProof(Map<String, byte[]> files) {

    private static final HexFormat HEX = HexFormat.of();
    private static final JsonMapper MAPPER = JsonMapper.shared();

    public static PackProof of(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var input = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (var entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), input.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackProof(files);
    }

    PackProof with(String name, String content) {
        var other = new LinkedHashMap<>(files);
        other.put(name, content.getBytes(UTF_8));
        return new PackProof(other);
    }

    public String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), UTF_8);
    }

    public List<JsonNode> rows(String name) {
        return text("beweis/" + name).lines().map(MAPPER::readTree).toList();
    }

    public List<String> wrong() {
        var wrong = new ArrayList<String>();
        text("SHA256SUMS").lines().forEach(line -> {
            var parts = line.split("  ", 2);
            if (!sha(files.getOrDefault(parts[1], new byte[0])).equals(parts[0])) {
                wrong.add("file " + parts[1]);
            }
        });
        var covered = new TreeMap<Long, TreeMap<Long, String>>();
        text("beweis/digests.csv")
                .lines()
                .map(line -> line.split(","))
                .forEach(parts -> covered.computeIfAbsent(Long.valueOf(parts[0]), _ -> new TreeMap<>())
                        .put(Long.valueOf(parts[1]), parts[2]));
        for (var entry : rows("entries.jsonl")) {
            var digest = sha(entry.path("text").asString().getBytes(UTF_8));
            if (!digest.equals(covered.getOrDefault(entry.path("seal").asLong(), new TreeMap<>())
                    .get(entry.path("entry").asLong()))) {
                wrong.add("entry " + entry.path("entry").asLong());
            }
        }
        var before = "";
        for (var seal : rows("seals.jsonl")) {
            var number = seal.path("number").asLong();
            var content = covered.get(number);
            var hash = sha(
                    HEX.parseHex(seal.path("previous").asString()),
                    HEX.parseHex(seal.path("content").asString()),
                    seal.path("text").asString().getBytes(UTF_8));
            var isNext = before.isEmpty() || before.equals(seal.path("previous").asString());
            var isFull = content == null
                    || sha(content.values().stream().map(HEX::parseHex).toArray(byte[][]::new))
                            .equals(seal.path("content").asString());
            if (!hash.equals(seal.path("hash").asString()) || !isNext || !isFull) {
                wrong.add("seal " + number);
            }
            before = seal.path("hash").asString();
        }
        return wrong;
    }

    public static String sha(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return HEX.formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
