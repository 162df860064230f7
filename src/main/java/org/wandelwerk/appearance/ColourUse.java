package org.wandelwerk.appearance;

import java.util.List;
import java.util.stream.Stream;

/** Where an accent stands beside another colour: links on each ground, and the words on a button. */
public enum ColourUse {
    GROUND("light", "ground", 0xfbf8f2),
    SURFACE("light", "surface", 0xffffff),
    SURFACE_2("light", "surface-2", 0xf3ecdf),
    BUTTON("light", "on-accent", 0xffffff),
    DARK_GROUND("dark", "ground", 0x12110f),
    DARK_SURFACE("dark", "surface", 0x26221d),
    DARK_SURFACE_2("dark", "surface-2", 0x1f1c18),
    DARK_BUTTON("dark", "on-accent", 0x0f1838);

    private final String theme;
    private final String token;
    private final Colour beside;

    ColourUse(String theme, String token, int beside) {
        this.theme = theme;
        this.token = token;
        this.beside = new Colour(beside);
    }

    /** All uses in a theme, which is the name of the field of its colour, too. */
    public static List<ColourUse> in(String theme) {
        return Stream.of(values()).filter(use -> use.theme.equals(theme)).toList();
    }

    public String theme() {
        return theme;
    }

    /** What the other colour is called in the style sheets. */
    public String token() {
        return token;
    }

    public Colour beside() {
        return beside;
    }

    /** Whether an accent can be read here. */
    public boolean suits(Colour accent) {
        return accent.contrast(beside) >= Colour.ENOUGH;
    }
}
