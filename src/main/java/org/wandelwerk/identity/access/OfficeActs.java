package org.wandelwerk.identity.access;

import java.util.Set;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/**
 * What the office does with public records by an act of its own, as joining or merging them: whoever edits such records
 * and publishes records, both for the whole house, does it; whoever reads as the office reads of it.
 */
public final class OfficeActs {

    private final Rights rights;
    private final Permission editing;
    private final Matter matter;

    /**
     * @param editing by which such records are edited
     * @param matter as {@link #matter} makes it
     */
    public OfficeActs(Rights rights, Permission editing, Matter matter) {
        this.rights = rights;
        this.editing = editing;
        this.matter = matter;
    }

    /** @param what the acts in words for the log, such as "mergers of organisations" */
    public static Matter matter(String what) {
        return new Matter(what, Set.of(), Audience.of(AudienceToken.role("office")));
    }

    public boolean mayRead() {
        return rights.mine().mayRead(matter.audience());
    }

    public void requireReading() {
        rights.requireReading(matter);
    }

    public boolean areMine() {
        return rights.may(editing, matter) && rights.may(Permission.PUBLISH_RECORDS, matter);
    }

    public void require() {
        rights.require(editing, matter);
        rights.require(Permission.PUBLISH_RECORDS, matter);
    }
}
