package org.wandelwerk.shell.web;

import java.util.List;
import org.wandelwerk.shell.Page;
import org.wandelwerk.shell.Theme;

/** The choice of theme and language; {@code token} is the form's guard against strangers, {@code back} the way back. */
public record DisplayPage(Theme chosen, String token, String back) implements Page {

    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
