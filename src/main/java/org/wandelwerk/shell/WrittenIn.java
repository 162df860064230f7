package org.wandelwerk.shell;

import java.util.Set;
import java.util.function.Supplier;
import org.wandelwerk.kernel.Language;

/**
 * A page whose text somebody writes, and in which languages it is written at present: in another one it is not offered,
 * even when all words around it were translated.
 */
public record WrittenIn(String address, Supplier<Set<Language>> languages) {}
