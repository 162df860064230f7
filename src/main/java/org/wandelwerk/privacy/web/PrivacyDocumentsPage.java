package org.wandelwerk.privacy.web;

import java.util.List;
import org.wandelwerk.privacy.PrivacyDocument;
import org.wandelwerk.shell.Page;

/** The documents that the operator needs for the data protection officer. */
public record PrivacyDocumentsPage(List<PrivacyDocument> kinds) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
