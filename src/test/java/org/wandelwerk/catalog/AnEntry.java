package org.wandelwerk.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Text;

/** Entries as tests need them: a title, and who may find it. */
final class AnEntry {

    private AnEntry() {}

    static CatalogEntry titled(String title, AudienceToken... readers) {
        return of(CatalogKind.PROJECT, title, "Beschreibung von " + title, readers);
    }

    static CatalogEntry of(CatalogKind kind, String title, String summary, AudienceToken... readers) {
        return new CatalogEntry(
                new CatalogId(kind, UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8))),
                Audience.of(readers),
                CatalogText.of(Text.german(title), Text.german(summary)),
                "/projekte/" + title.hashCode(),
                null,
                null,
                Map.of(Facet.WORKSHOP, Set.of(String.valueOf(Math.abs(title.hashCode()) % 9 + 1))),
                List.of(),
                Set.of());
    }
}
