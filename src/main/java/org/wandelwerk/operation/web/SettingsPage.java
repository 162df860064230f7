package org.wandelwerk.operation.web;

import java.util.List;
import org.wandelwerk.operation.Setting;
import org.wandelwerk.shell.Page;

/** All settings of the house. */
public record SettingsPage(List<Setting> settings) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
