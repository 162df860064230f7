package org.wandelwerk.privacy.web;

import java.util.List;
import org.wandelwerk.privacy.Erased;
import org.wandelwerk.shell.Page;

/**
 * Who was erased, by whom and when: without names of those who are gone.
 *
 * @param mayErase whether the reader erases people
 */
public record ErasuresPage(List<Erased> erasures, boolean mayErase) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
