package org.wandelwerk.privacy.web;

import java.util.List;
import org.wandelwerk.notice.Block;
import org.wandelwerk.privacy.PrivacyDocument;
import org.wandelwerk.shell.Page;

/** One document, filled with what the house knows of itself. */
public record PrivacyDocumentPage(PrivacyDocument kind, List<Block> blocks) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
