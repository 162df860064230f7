package org.wandelwerk.portal.web.organisations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationGroup;
import org.wandelwerk.shell.Page;

/** The organisations by name, perhaps of one group only. */
public record OrganisationsPage(
        Slice<OrganisationEntry> slice,
        Map<OrganisationGroup, Integer> counts,
        @Nullable OrganisationGroup chosen,
        boolean isFirst)
        implements Page {

    /** How many one part of the list shows. */
    static final int SIZE = 50;

    public int total() {
        return chosen == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(chosen, 0);
    }

    public List<OrganisationGroup> groups() {
        return List.of(OrganisationGroup.values());
    }

    public int count(OrganisationGroup group) {
        return counts.getOrDefault(group, 0);
    }

    /** The parts of the list under their first letters. */
    public List<Letter> letters() {
        return Letter.of(slice.items());
    }

    /** The address of this list with another group, or with none. */
    public static String address(@Nullable OrganisationGroup group) {
        return group == null ? "/akteure" : "/akteure?gruppe=" + GroupWord.of(group);
    }

    public String nextAddress() {
        var address = address(chosen);
        return address + (address.contains("?") ? "&" : "?") + "nach=" + slice.next();
    }
}
