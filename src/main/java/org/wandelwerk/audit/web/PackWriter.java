package org.wandelwerk.audit.web;

import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wandelwerk.audit.Pack;
import org.wandelwerk.audit.PackedRecord;
import org.wandelwerk.history.Proofs;
import org.wandelwerk.kernel.CheckedZip;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.privacy.Reads;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.trail.Trail;
import org.wandelwerk.trail.TrailLine;
import org.wandelwerk.trail.Trails;
import org.wandelwerk.witness.TimeStamps;
import tools.jackson.databind.json.JsonMapper;

/** Writes a pack as a ZIP: its records readable and as data, and all that it takes to check the chain of seals. */
@Component
class PackWriter {

    /** How many entries about one record a pack holds at most. */
    private static final int MOST_ENTRIES = 5_000;

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Trails trails;
    private final Proofs proofs;
    private final TimeStamps stamps;
    private final TemplateEngine templates;
    private final Reads reads;
    private final PublicPackWriter open;

    PackWriter(
            Trails trails,
            Proofs proofs,
            TimeStamps stamps,
            TemplateEngine templates,
            Reads reads,
            PublicPackWriter open) {
        this.trails = trails;
        this.proofs = proofs;
        this.stamps = stamps;
        this.templates = templates;
        this.reads = reads;
        this.open = open;
    }

    /** Writes what everybody may read of it, in which nobody is told of. */
    String writePublic(Pack pack, Frame frame, OutputStream output) throws IOException {
        return open.write(pack, frame, output);
    }

    /** One record with all that is sealed of it. */
    private record Read(PackedTrail trail, List<Proofs.OfEntry> entries) {

        /** Whose deeds are told, and whose account it is. */
        Stream<PersonId> concerned() {
            return new Trail(trail.record(), trail.packed().word(), new Slice<>(trail.lines(), null)).concerned();
        }
    }

    /** Writes it all, notes who is told of in it, and gives its SHA-256. */
    String write(Pack pack, Frame frame, OutputStream output) throws IOException {
        var records = new ArrayList<Read>();
        for (var packed : pack.records()) {
            records.add(read(packed, pack.upToSeal()));
        }
        note(pack, records);
        try (var zip = new CheckedZip(output, pack.at())) {
            for (var name : List.of("LIESMICH.txt", "README.txt", "check.py")) {
                zip.add(name, new ClassPathResource("audit/" + name).getContentAsString(StandardCharsets.UTF_8));
            }
            zip.add(
                    "paket.json",
                    MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(cover(pack, frame, records)));
            for (var record : records) {
                var trail = record.trail();
                zip.add(trail.name() + ".html", trail.html(templates, frame, true));
                zip.add(trail.name() + ".json", new PackJson(frame).of(trail));
            }
            zip.add("verlauf.csv", new PackTable(frame).of(records.stream().map(Read::trail)));
            proof(zip, records, pack.upToSeal());
            return zip.finish();
        }
    }

    /** Whoever takes a pack along has read it: those of whom it tells can know that. */
    private void note(Pack pack, List<Read> records) {
        reads.note(records.stream()
                .flatMap(Read::concerned)
                .distinct()
                .map(person -> new Shown("pack", pack.id().toString(), person))
                .toList());
    }

    private Read read(PackedRecord packed, long upToSeal) {
        var entries = proofs.entries(packed.id(), trails.places(packed.word()), upToSeal, MOST_ENTRIES);
        var sealed = entries.stream().map(Proofs.OfEntry::entry).collect(Collectors.toSet());
        var trail = PackedTrail.read(
                packed,
                after -> trails.past(packed.word(), packed.id(), after, PackedTrail.PART),
                lines -> lines.map(line -> sealed(line, sealed))
                        .filter(line -> !line.entries().isEmpty()));
        return new Read(trail, entries);
    }

    private static TrailLine sealed(TrailLine line, Set<Long> sealed) {
        return new TrailLine(
                line.at(),
                line.by(),
                line.actor(),
                line.run(),
                line.entries().stream()
                        .filter(entry -> sealed.contains(entry.id()))
                        .toList(),
                line.hidden());
    }

    private Map<String, Object> cover(Pack pack, Frame frame, List<Read> records) {
        return Map.of(
                "pack", pack.id().toString(),
                "house", frame.publicAddress().of("/"),
                "orderedBy", pack.by().name(),
                "orderedAt", pack.at().toString(),
                "reason", pack.order().reason(),
                "methode", new PackWords(frame.texts(), Language.DE).method(pack),
                "method", new PackWords(frame.texts(), Language.EN).method(pack),
                "upToSeal", pack.upToSeal(),
                "records",
                        records.stream()
                                .map(record -> Map.of(
                                        "file",
                                        record.trail().name() + ".json",
                                        "entries",
                                        record.entries().size(),
                                        "isCut",
                                        record.entries().size() >= MOST_ENTRIES))
                                .toList());
    }

    private void proof(CheckedZip zip, List<Read> records, long upToSeal) throws IOException {
        var told = records.stream()
                .flatMap(record -> record.entries().stream())
                .distinct()
                .toList();
        var reductions =
                proofs.reductions(told.stream().map(Proofs.OfEntry::entry).toList());
        var entries =
                Stream.concat(told.stream(), reductions.stream()).distinct().toList();
        var numbers = entries.stream().map(Proofs.OfEntry::entry).toList();
        zip.add("beweis/entries.jsonl", lines(entries));
        zip.add("beweis/names.jsonl", lines(proofs.names(numbers)));
        zip.add("beweis/values.jsonl", lines(proofs.values(numbers)));
        var seals = entries.stream().map(Proofs.OfEntry::seal).collect(Collectors.toCollection(TreeSet::new));
        zip.add("beweis/digests.csv", output -> {
            for (var seal : seals) {
                proofs.digests(
                        seal,
                        entry -> write(output, "%d,%d,%s\n".formatted(entry.seal(), entry.entry(), entry.digest())));
            }
        });
        if (seals.isEmpty()) {
            zip.add("beweis/seals.jsonl", "");
        } else {
            // what was taken out of an entry since the order is proved by a later seal
            chain(zip, seals.first(), Math.max(upToSeal, seals.last()));
        }
    }

    private void chain(CheckedZip zip, long from, long to) throws IOException {
        zip.add(
                "beweis/seals.jsonl",
                output -> proofs.seals(from, to, seal -> write(output, MAPPER.writeValueAsString(seal) + "\n")));
        for (var stamp : stamps.given(from, to)) {
            var token = Base64.getDecoder().decode(String.valueOf(stamp.token()));
            zip.add("beweis/zeitstempel-%d.tst".formatted(stamp.seal()), output -> output.write(token));
        }
    }

    private static void write(OutputStream output, String line) {
        try {
            output.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(List<?> all) {
        return all.stream().map(one -> MAPPER.writeValueAsString(one) + "\n").collect(Collectors.joining());
    }
}
