package org.wandelwerk.document.web;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.document.DocumentState;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.document.FileGroup;
import org.wandelwerk.document.FileMistake;
import org.wandelwerk.document.FileSharing.SharedFile;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * One file for those who may have it: what it is, and the way to fetch it; for those who decide about files, who reads
 * it, and the form for a newer version.
 *
 * @param key the one-time key of that form
 * @param next whom the newer version is for
 * @param mistake what is wrong with it; {@code null} when nothing is
 */
public record FilePage(
        SharedFile file,
        String key,
        Set<FileGroup> next,
        @Nullable FileMistake mistake) implements Page, Confidential {

    public DocumentVersion version() {
        return file.version();
    }

    public String address() {
        return version().address();
    }

    public String addressOf(DocumentVersion other) {
        return other.address();
    }

    public String fetch() {
        return address() + "/abruf";
    }

    /** Whether a link to it can be made. */
    public boolean isGiven() {
        return version().state().isGiven();
    }

    public boolean isHeld() {
        return version().state() == DocumentState.HELD;
    }

    public boolean isNewest() {
        return version().equals(file.versions().getFirst());
    }

    /** Where it is decided whether it is given out. */
    public String deciding() {
        return DocumentsPage.ADDRESS + "#grund-" + version().id();
    }

    /** Its size in units of 1024 bytes, of which the last may be begun. */
    public long kilobytes() {
        return (version().file().size() + 1023) / 1024;
    }

    /** Who brought the versions that it names. */
    @Override
    public Stream<Shown> shown() {
        return file.versions().stream()
                .map(version -> new Shown("document", version.id().toString(), version.by()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
