package org.wandelwerk.document;

import org.wandelwerk.inspection.DocumentType;

/**
 * A file that was looked at and lies in the store; it belongs to nothing until it is added to a record.
 *
 * @param name as people may be shown it
 * @param digest SHA-256 of its content, by which it is stored
 */
public record ReceivedFile(String name, String digest, long size, DocumentType type) {}
