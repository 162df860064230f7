package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of documents that a backup and its log list: those that are as they were copied, and the others. */
record ListedDocuments(List<Copied> whole, List<Damaged> damaged) {

    /**
     * A file of a backup.
     *
     * @param folder that of the backup, or of the log behind it
     */
    record Copied(Path folder, Manifest.FileNote note) {}

    /**
     * A file that is not as it was copied.
     *
     * @param found what lies there; {@code null} where nothing lies there, or nothing that can be read
     */
    record Damaged(Manifest.FileNote expected, Manifest.@Nullable FileNote found) {

        /** For the operator: the key of the document, the digest that the list has and the digest of what is there. */
        String line() {
            return "the document is damaged: %s, expected SHA-256 %s, found %s"
                    .formatted(
                            expected.path(),
                            expected.sha256(),
                            found == null ? "nothing that can be read" : "SHA-256 " + found.sha256());
        }
    }

    /** Reads each of them once. */
    static ListedDocuments in(BackupFolder backup, Manifest manifest, PointInTime point) throws IOException {
        var listed = new ArrayList<Copied>();
        manifest.files().stream()
                .filter(note -> StoredDocuments.holds(note.path()))
                .forEach(note -> listed.add(new Copied(backup.path(), note)));
        point.documents().forEach(later -> listed.add(new Copied(point.log().path(), later.note())));
        var found = new ListedDocuments(new ArrayList<>(), new ArrayList<>());
        for (var copied : listed) {
            var note = FileCopy.noteOfReadable(copied.folder(), copied.note().path());
            if (copied.note().equals(note)) {
                found.whole.add(copied);
            } else {
                found.damaged.add(new Damaged(copied.note(), note));
            }
        }
        return found;
    }

    /** For those who want all or nothing. */
    void requireWhole() throws IOException {
        if (!damaged.isEmpty()) {
            throw new IOException("%d files of documents are not as they were copied, such as: %s"
                    .formatted(damaged.size(), damaged.getFirst().line()));
        }
    }

    /** Only what is whole; what is damaged leaves its place empty. */
    void bringBackTo(StoredDocuments documents) throws IOException {
        for (var copied : whole) {
            documents.bringBack(copied.folder(), copied.note());
        }
        documents.flush();
    }
}
