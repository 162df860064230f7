package org.wandelwerk.privacy.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.notice.Markdown;
import org.wandelwerk.privacy.FilledDocuments;
import org.wandelwerk.privacy.PrivacyDocument;
import org.wandelwerk.shell.Frames;

/** Shows the documents on data protection, and gives them along as Markdown. */
@RestController
class DocumentController {

    static final String ADDRESS = PrivacyDocument.ADDRESS;

    private final FilledDocuments documents;
    private final Rights rights;
    private final Frames frames;

    DocumentController(FilledDocuments documents, Rights rights, Frames frames) {
        this.documents = documents;
        this.rights = rights;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    PrivacyDocumentsPage all() {
        require();
        return new PrivacyDocumentsPage(List.of(PrivacyDocument.values()));
    }

    @GetMapping(ADDRESS + "/{word}")
    PrivacyDocumentPage one(@PathVariable String word) {
        require();
        var kind = known(word);
        // its first heading is that of the page
        var blocks = Markdown.read(documents.text(kind, language())).stream().skip(1);
        return new PrivacyDocumentPage(kind, blocks.toList());
    }

    @GetMapping(ADDRESS + "/{word}.md")
    ResponseEntity<byte[]> file(@PathVariable String word) {
        require();
        var kind = known(word);
        var name = ContentDisposition.attachment().filename(kind.word() + ".md").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "markdown", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(documents.text(kind, language()).getBytes(StandardCharsets.UTF_8));
    }

    private Language language() {
        return frames.current().language();
    }

    private void require() {
        rights.require(Permission.READ_PRIVACY, Matter.ofHouse("documents on data protection"));
    }

    private static PrivacyDocument known(String word) {
        return PrivacyDocument.of(word).orElseThrow(() -> new NotFound("document " + word));
    }
}
