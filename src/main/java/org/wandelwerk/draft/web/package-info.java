/** The working pages on which records are edited and published. */
@NullMarked
package org.wandelwerk.draft.web;

import org.jspecify.annotations.NullMarked;
