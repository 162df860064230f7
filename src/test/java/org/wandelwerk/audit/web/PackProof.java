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
import org.jspecify.annotations.Nullable;
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
        var covered = new TreeMap<Long, TreeMap<Long, String>>();
        text("beweis/digests.csv")
                .lines()
                .map(line -> line.split(","))
                .forEach(parts -> covered.computeIfAbsent(Long.valueOf(parts[0]), _ -> new TreeMap<>())
                        .put(Long.valueOf(parts[1]), parts[2]));
        var wrong = new ArrayList<String>();
        text("SHA256SUMS")
                .lines()
                .map(line -> line.split("  ", 2))
                .filter(parts -> !sha(files.getOrDefault(parts[1], new byte[0])).equals(parts[0]))
                .forEach(parts -> wrong.add("file " + parts[1]));
        rows("entries.jsonl").stream()
                .filter(entry -> !isCovered(
                        entry, covered.getOrDefault(entry.path("seal").asLong(), new TreeMap<>())))
                .forEach(entry -> wrong.add("entry " + entry.path("entry").asLong()));
        var said = new TreeMap<Long, JsonNode>();
        rows("entries.jsonl")
                .forEach(entry -> said.put(
                        entry.path("entry").asLong(),
                        MAPPER.readTree(entry.path("text").asString()).path(10)));
        rows("names.jsonl").stream()
                .filter(name -> !fits(name, said.get(name.path("entry").asLong())))
                .forEach(name -> wrong.add("name in entry " + name.path("entry").asLong()));
        wrong.addAll(wrongSeals(covered));
        return wrong;
    }

    private List<String> wrongSeals(Map<Long, TreeMap<Long, String>> covered) {
        var wrong = new ArrayList<String>();
        var before = "";
        for (var seal : rows("seals.jsonl")) {
            var number = seal.path("number").asLong();
            var isNext = before.isEmpty() || before.equals(seal.path("previous").asString());
            if (!isNext || !isWhole(seal, covered.get(number))) {
                wrong.add("seal " + number);
            }
            before = seal.path("hash").asString();
        }
        return wrong;
    }

    private static boolean fits(JsonNode name, @Nullable JsonNode said) {
        var digest = sha(
                HEX.parseHex(name.path("salt").asString()),
                name.path("name").asString().getBytes(UTF_8));
        return said != null && digest.equals(said.path("digest").asString());
    }

    private static boolean isCovered(JsonNode entry, Map<Long, String> digests) {
        return sha(entry.path("text").asString().getBytes(UTF_8))
                .equals(digests.get(entry.path("entry").asLong()));
    }

    private static boolean isWhole(JsonNode seal, @Nullable Map<Long, String> digests) {
        var content = seal.path("content").asString();
        var hash = sha(
                HEX.parseHex(seal.path("previous").asString()),
                HEX.parseHex(content),
                seal.path("text").asString().getBytes(UTF_8));
        return hash.equals(seal.path("hash").asString())
                && (digests == null
                        || sha(digests.values().stream().map(HEX::parseHex).toArray(byte[][]::new))
                                .equals(content));
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
