package org.wandelwerk.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int BEFORE = 7;
    private static final int AFTER = 8;
    private static final int ACTOR = 10;

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

    /** Unpacks it, as whoever was handed it does. */
    public void unpackTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
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
        wrong.addAll(wrongNamesAndValues());
        wrong.addAll(wrongSeals(covered));
        return wrong;
    }

    private List<String> wrongNamesAndValues() {
        var wrong = new ArrayList<String>();
        var said = new TreeMap<Long, JsonNode>();
        rows("entries.jsonl")
                .forEach(entry -> said.put(
                        entry.path("entry").asLong(),
                        MAPPER.readTree(entry.path("text").asString())));
        rows("names.jsonl").stream()
                .filter(name -> !fits(name, said.get(name.path("entry").asLong())))
                .forEach(name -> wrong.add("name in entry " + name.path("entry").asLong()));
        rows("values.jsonl").stream()
                .filter(value -> !isSaid(value, said.get(value.path("entry").asLong())))
                .forEach(value -> wrong.add("value of %s in entry %d"
                        .formatted(
                                value.path("column").asString(),
                                value.path("entry").asLong())));
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

    private static boolean fits(JsonNode name, @Nullable JsonNode entry) {
        return entry != null && isDigest(entry.path(ACTOR), name, name.path("name"));
    }

    /** Whether an entry commits to what stood there before and afterwards; what was empty has no digest. */
    private static boolean isSaid(JsonNode value, @Nullable JsonNode entry) {
        var column = value.path("column").asString();
        return entry != null
                && Map.of(BEFORE, value.path("before"), AFTER, value.path("after")).entrySet().stream()
                        .filter(side -> !side.getValue().isNull()
                                && !side.getValue().asString().equals("null"))
                        .allMatch(side -> isDigest(entry.path(side.getKey()).path(column), value, side.getValue()));
    }

    private static boolean isDigest(JsonNode committed, JsonNode salted, JsonNode content) {
        var digest = sha(
                HEX.parseHex(salted.path("salt").asString()), content.asString().getBytes(UTF_8));
        return digest.equals(committed.path("digest").asString());
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
