package org.wandelwerk.document;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.shell.Texts;
import org.wandelwerk.trail.TrailCodes;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a document, version by version: its looks by the scanner, who may read it, and its removal. */
@Configuration(proxyBeanMethods = false)
class DocumentTrail {

    private static final String TEXTS = "document.trail.";

    @Bean
    TrailSource trailOfDocuments(UploaderRepository records) {
        return TrailSource.of("dokumente", "dokument", TEXTS, tables(), records::records)
                .readBy(Permission.CHECK_DOCUMENTS);
    }

    /** Several groups in one value, each on a line of its own, as the trail tells lists. */
    @Bean
    TrailCodes groupsOfFiles(Texts texts) {
        return new TrailCodes(
                TEXTS + "readers.",
                codes ->
                        codes.stream().collect(Collectors.toMap(Function.identity(), groups -> called(texts, groups))));
    }

    private static Text called(Texts texts, String groups) {
        return new Text(called(texts, groups, Language.DE), called(texts, groups, Language.EN));
    }

    private static String called(Texts texts, String groups, Language language) {
        return groups.lines()
                .map(group -> texts.text(language, "document.group." + group))
                .collect(Collectors.joining("; "));
    }

    private static List<TrailTable> tables() {
        return List.of(
                TrailTable.of("document.documents", "id", TEXTS)
                        .texts("owner_kind")
                        .moments("removed_at")
                        .hidden("owner_id"),
                TrailTable.of("document.versions", "document_id", TEXTS)
                        .texts("number", "name")
                        .word("state", "document.state.")
                        .word("reason", "document.why.")
                        .readers("audience")
                        .words("readers")
                        .texts("remark", "type", "size", "digest")
                        .moments("text_read_at")
                        .hidden("id", "uploaded_by", "uploaded_at", "decided_by", "decided_at")
                        .hidden("one_time_key"));
    }
}
