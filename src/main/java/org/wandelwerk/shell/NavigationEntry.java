package org.wandelwerk.shell;

import java.util.List;

/**
 * One entry of the main navigation, contributed by the module whose page it opens.
 *
 * @param key the message key of the label
 * @param rooms the addresses below which other pages belong to it, besides its own
 */
public record NavigationEntry(int order, String address, String key, List<String> rooms) {

    public NavigationEntry(int order, String address, String key) {
        this(order, address, key, List.of());
    }
}
