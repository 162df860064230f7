package org.wandelwerk.place;

import java.util.List;
import org.wandelwerk.shell.Theme;

/** Where the base map lies, in the colours of each theme; the address changes with the content. */
public record MapPictures(String auto, String light, String dark) {

    public String address(Theme theme) {
        return switch (theme) {
            case AUTO -> auto;
            case LIGHT -> light;
            case DARK -> dark;
        };
    }

    boolean isOne(String address) {
        return List.of(auto, light, dark).contains(address);
    }
}
