/** Measures of stories, copies and events told by many, on the project's own set. */
@NullMarked
package org.entente.app.story;

import org.jspecify.annotations.NullMarked;
