package org.wandelwerk.document;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Text;

/** Versions of files: for their audience as soon as they are given out, before only for those who decide about them. */
@Component
class DocumentMatters implements MatterSource {

    private final DocumentRepository repository;

    DocumentMatters(DocumentRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("datei")
                ? MatterSource.id(key).flatMap(repository::version).map(DocumentMatters::matter)
                : Optional.empty();
    }

    private static NamedMatter matter(DocumentVersion version) {
        var audience = version.state().isGiven() ? version.audience() : Audience.NOBODY;
        var matter = new Matter("version " + version.id(), Set.of(), audience);
        var name = Text.german(version.file().name());
        return version.isKeptBack()
                ? new NamedMatter(matter, Set.of(), false, name, null, false, null)
                : NamedMatter.opened(matter, Permission.CHECK_DOCUMENTS, name, null);
    }
}
