/** The page on which the office releases answers of a profile, and the file that everybody gets of them. */
@NullMarked
package org.wandelwerk.disclosure.web;

import org.jspecify.annotations.NullMarked;
