package org.wandelwerk.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wandelwerk.kernel.PersonId;

/** Letters that are written when they are taken along: one file for each addressee. */
public final class MadeLetters {

    private static final int LONGEST_NAME = 80;

    private final LetterTemplate template;
    private final List<Addressee> to;
    private final List<PersonId> people;
    private final List<Map<Placeholder, String>> values;

    MadeLetters(
            LetterTemplate template, List<Addressee> to, List<PersonId> people, List<Map<Placeholder, String>> values) {
        this.template = template;
        this.to = List.copyOf(to);
        this.people = List.copyOf(people);
        this.values = List.copyOf(values);
    }

    /** The accounts of those to whom they go. */
    public List<PersonId> people() {
        return people;
    }

    /** Writes one after the other, so that only one lies in memory. */
    public void writeZip(OutputStream stream) throws IOException {
        try (var zip = new ZipOutputStream(stream)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (int at = 0; at < to.size(); at++) {
                zip.putNextEntry(new ZipEntry(fileName(at)));
                zip.write(template.filled(values.get(at)));
                zip.closeEntry();
            }
        }
    }

    /** The number keeps two of one name apart. */
    private String fileName(int at) {
        var one = to.get(at);
        var name = (one.name().isEmpty() ? "" : one.name() + " - ") + one.organisationName();
        var clean = name.replaceAll("[^\\p{L}\\p{N} .-]", "_")
                .replaceAll("\\s+", " ")
                .strip();
        var cut = clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
        return "%03d %s.docx".formatted(at + 1, cut);
    }
}
