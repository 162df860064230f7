package org.wandelwerk.paper.web;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.document.FileGroup;
import org.wandelwerk.document.FileMistake;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.paper.Papers.ProjectPapers;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * The papers of a project for whoever reads them, and for the office the form by which one is added.
 *
 * @param key the one-time key of the form
 * @param chosen whom the paper was to be given to
 * @param mistake what is wrong with it; {@code null} when nothing is
 */
public record PapersPage(
        ProjectPapers papers,
        String key,
        Set<FileGroup> chosen,
        @Nullable FileMistake mistake) implements Page, Confidential {

    static String address(PublicKey project) {
        return "/schreibtisch/projekte/" + project + "/unterlagen";
    }

    public String address() {
        return address(papers.project().key());
    }

    /** Who brought them. */
    @Override
    public Stream<Shown> shown() {
        return papers.papers().stream()
                .map(paper -> new Shown(
                        "document", paper.file().id().toString(), paper.file().by()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
