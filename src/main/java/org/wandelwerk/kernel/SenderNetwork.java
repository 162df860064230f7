package org.wandelwerk.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The network from which somebody sends: a household has one address of the old kind, but a whole /64 of the new. */
public final class SenderNetwork {

    private static final int GROUPS = 8;
    private static final int GROUPS_OF_A_NETWORK = 4;

    private SenderNetwork() {}

    /** The address itself when it is of the old kind, also when it is written in the new way. */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        if (address.contains(".")) {
            return address.substring(address.lastIndexOf(':') + 1);
        }
        return String.join(":", groups(address).subList(0, GROUPS_OF_A_NETWORK));
    }

    private static List<String> groups(String address) {
        var halves = address.replaceFirst("%.*", "").split("::", 2);
        var groups = new ArrayList<>(parts(halves[0]));
        var end = halves.length < 2 ? List.<String>of() : parts(halves[1]);
        groups.addAll(Collections.nCopies(Math.max(0, GROUPS - groups.size() - end.size()), "0"));
        groups.addAll(end);
        groups.addAll(Collections.nCopies(Math.max(0, GROUPS - groups.size()), "0"));
        return groups.stream().map(SenderNetwork::plain).toList();
    }

    private static List<String> parts(String half) {
        return Stream.of(half.split(":")).filter(group -> !group.isEmpty()).toList();
    }

    private static String plain(String group) {
        return group.toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
    }
}
