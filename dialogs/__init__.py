"""The conversation: pure, without network, files, clock or framework.

`dialogs.conversation.engine.advance` is the one function: a script, a state and an
event give the next state and the effects. `dialogs.script.parse.load` makes a script
of a marketer's files.
"""
