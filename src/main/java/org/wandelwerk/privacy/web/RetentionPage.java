package org.wandelwerk.privacy.web;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.personal.RetentionClass;
import org.wandelwerk.privacy.RetentionLine;
import org.wandelwerk.privacy.RetentionRun;
import org.wandelwerk.shell.Page;

/**
 * What is due when, what the last nights did, and what waits for the archive.
 *
 * @param mayAnswer whether the reader enters answers of the archive
 */
public record RetentionPage(List<RetentionLine> lines, List<RetentionRun> runs, boolean mayAnswer) implements Page {

    /** The classes of the record, and accounts: nothing of them ends by itself; each has its reason in the texts. */
    public List<RetentionClass> kept() {
        return Stream.of(RetentionClass.values())
                .filter(one -> one.period().isEmpty() && (one.isOffered() || one == RetentionClass.ACCOUNT))
                .toList();
    }

    public static String address(RetentionLine line) {
        return RetentionController.ADDRESS + "/" + line.kind();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
