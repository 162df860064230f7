package org.wandelwerk.letter.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.letter.MakingEntry;
import org.wandelwerk.letter.Makings;
import org.wandelwerk.letter.TemplateVersion;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * One template with its blanks, its versions, and the letters that were made of it.
 *
 * @param versions the newest first
 * @param makings the newest first, one more than is shown when there are more
 */
public record TemplatePage(
        List<TemplateVersion> versions, Map<PersonId, String> makers, List<Committee> bodies, List<MakingEntry> makings)
        implements Page, Confidential {

    public TemplateVersion newest() {
        return versions.getFirst();
    }

    public String address() {
        return TemplatesPage.address(newest().id());
    }

    public String by(TemplateVersion version) {
        return makers.getOrDefault(version.by(), ErasedPerson.NAME);
    }

    public List<MakingEntry> entries() {
        return makings.stream().limit(Makings.PART).toList();
    }

    @Override
    public Stream<Shown> shown() {
        return entries().stream()
                .flatMap(entry -> entry.people().stream()
                        .map(person -> new Shown("letter", entry.making().id().toString(), person)));
    }

    /** The number of the last making shown; {@code null} at the end of the list. */
    public @Nullable Integer next() {
        return makings.size() > Makings.PART ? entries().getLast().making().number() : null;
    }

    /** What the body of a making is called now; its key when it is no more. */
    public String body(MakingEntry entry) {
        return bodies.stream()
                .filter(body -> body.key().equals(entry.making().body()))
                .map(body -> body.name().de())
                .findFirst()
                .orElse(entry.making().body());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
