package org.wandelwerk.place;

import org.wandelwerk.shell.Theme;

/** The colours of the base map; it is a picture of its own, so it cannot take them from the page. */
final class MapColours {

    private static final String LIGHT = """
        .ground{fill:#e6dfd0}.abroad{fill:#e6dfd0;stroke:#c9bda6}.states{fill:#eee8db;stroke:#d3c7b0}\
        .region{fill:#fff}.sorbian{fill:url(#dots)}.dot{fill:#8e9be0}\
        .municipalities,.districts,.border{fill:none;stroke-linejoin:round;stroke-linecap:round}\
        .municipalities{stroke:#dcd3c1;stroke-width:.6}.districts{stroke:#8d8069;stroke-width:1.1}\
        .border{stroke:#152046;stroke-width:2}\
        """;

    private static final String DARK = """
        .ground{fill:#171513}.abroad{fill:#171513;stroke:#332f29}.states{fill:#1b1916;stroke:#332f29}\
        .region{fill:#26231f}.dot{fill:#5d6bb5}.municipalities{stroke:#38332c}.districts{stroke:#7d7364}\
        .border{stroke:#aab8ff}\
        """;

    private MapColours() {}

    static String of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> LIGHT + DARK;
            case AUTO -> LIGHT + "@media(prefers-color-scheme:dark){" + DARK + "}";
        };
    }
}
