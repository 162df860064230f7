package org.wandelwerk.notice;

import java.util.List;
import org.wandelwerk.kernel.Language;

/**
 * A text that the operator owes the public, ready to be shown.
 *
 * @param language the language in which it is
 * @param missing words for what the operator has not told yet
 */
public record DutyDocument(Language language, List<Block> blocks, List<String> missing) {}
