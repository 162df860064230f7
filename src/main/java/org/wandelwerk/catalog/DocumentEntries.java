package org.wandelwerk.catalog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DocumentTexts;
import org.wandelwerk.document.DocumentTexts.ReadDocument;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectCards;
import org.wandelwerk.project.ProjectId;

/** Files of records by their names and what stands in them: for the audience of each, which is never everybody. */
@Component
class DocumentEntries implements CatalogSource {

    /** The records whose ids are those of projects. */
    private static final Set<String> OF_PROJECTS = Set.of(DocumentOwner.PROFILE, DocumentOwner.PAPERS);

    private static final Pattern ENDING = Pattern.compile("[.][A-Za-z]{3,4}$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Texts are long: so few of them are read at once. */
    private static final int MOST_TEXTS = 20;

    private final DocumentTexts documents;
    private final ProjectCards projects;

    DocumentEntries(DocumentTexts documents, ProjectCards projects) {
        this.documents = documents;
        this.projects = projects;
    }

    @Override
    public CatalogKind kind() {
        return CatalogKind.DOCUMENT;
    }

    @Override
    public String schema() {
        return "document";
    }

    @Override
    public EntryParts parts() {
        return (after, size) -> {
            var slice = documents.page(after, Math.min(size, MOST_TEXTS));
            return new Slice<>(entries(slice.items()), slice.next());
        };
    }

    @Override
    public int most() {
        return MOST_TEXTS;
    }

    @Override
    public List<CatalogEntry> of(Collection<UUID> ids) {
        return entries(documents.of(ids));
    }

    /** What is for nobody yet is no entry, also not for those who read as everybody in the house. */
    private List<CatalogEntry> entries(List<ReadDocument> read) {
        var found = read.stream()
                .filter(one -> !one.version().audience().equals(Audience.NOBODY))
                .toList();
        var ids = found.stream()
                .filter(DocumentEntries::isOfProject)
                .map(one -> new ProjectId(one.version().owner().id()))
                .distinct()
                .toList();
        var cards = ids.isEmpty()
                ? Map.<UUID, ProjectCard>of()
                : Keyed.by(
                        projects.of(ids, ids.size()),
                        card -> card.project().id().value());
        return found.stream().map(one -> entry(one, cards)).toList();
    }

    private static boolean isOfProject(ReadDocument read) {
        return OF_PROJECTS.contains(read.version().owner().kind());
    }

    private static CatalogEntry entry(ReadDocument read, Map<UUID, ProjectCard> projects) {
        var version = read.version();
        var record = version.owner().id();
        var date = PartialDate.of(LocalDate.ofInstant(version.at(), BERLIN));
        return new CatalogEntry(
                new CatalogId(CatalogKind.DOCUMENT, version.document().value()),
                version.audience(),
                new CatalogText(
                        Text.german(version.file().name()),
                        read.text().isBlank() ? null : Text.german(read.text()),
                        isOfProject(read) ? called(record, projects.get(record)) : null,
                        List.of(),
                        List.of(words(version.file().name()))),
                version.address(),
                date,
                null,
                Map.of(Facet.PERIOD, MeetingEntries.year(date)),
                List.of(),
                isOfProject(read) ? Set.of("project/" + record) : Set.of());
    }

    /** The name of a file without its ending, as words: a point or a line binds none. */
    private static String words(String name) {
        return NO_WORD.matcher(ENDING.matcher(name).replaceFirst("")).replaceAll(" ");
    }

    /** A project by its key, and by its title as far as everybody knows that. */
    private static String called(UUID project, @Nullable ProjectCard card) {
        var key = PublicKey.ofProject(project).value();
        return card == null ? key : card.project().title().de() + ", " + key;
    }
}
