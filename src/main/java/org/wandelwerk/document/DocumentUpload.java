package org.wandelwerk.document;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Audience;

/**
 * That a file which was taken in is added to a record.
 *
 * @param next the document that gets a new version; {@code null} for a new document
 * @param audience who may read this version, beside whoever the owner's module lets read it
 * @param key makes sure that a form sent twice adds one version
 */
public record DocumentUpload(
        DocumentOwner owner, @Nullable DocumentId next, ReceivedFile file, Audience audience, String key) {}
