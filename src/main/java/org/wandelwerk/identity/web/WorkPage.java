package org.wandelwerk.identity.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.shell.Page;

/**
 * One part of all that waits for somebody, or of what others have of that person.
 *
 * @param isMine whether it is the list of what waits for the reader
 * @param after the place behind which the part begins; {@code null} at the beginning
 */
public record WorkPage(
        WorkList work, boolean isMine, @Nullable String after) implements Page {

    static final String MINE = "meine";
    static final String ELSEWHERE = "andere";

    /** Where the one list and the other begin. */
    public static String address(boolean isMine) {
        return DeskGate.DESK + "/aufgaben/" + (isMine ? MINE : ELSEWHERE);
    }

    public Slice<DeskTask> part() {
        return work.part(isMine, after);
    }

    /** The beginning of the keys of its texts. */
    public String texts() {
        return isMine ? "identity.desk.mine" : "identity.desk.elsewhere";
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
